// The task `actors`: a phrase that names an actor, the words around it and a day, to its PLOVER country and sector.

import { type ActorMention, findActors } from '../actors/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { anyDay, type DayInterval, findTimes } from '../time/index.ts';
import { analyseText } from './analyse-text.ts';
import { optionalText, textField } from './line-fields.ts';
import { ploverCode } from './plover-code.ts';
import type { LineTask, PredictContext } from './types.ts';

export const actorsTask: LineTask = {
  name: 'actors',
  aliases: ['ngec'],
  stage: 'actors',
  summary: 'line {id, phrase, context, date} -> {id, country, sector}',
  predict: (line, context) => {
    const phrase = textField(line, 'phrase');
    const days = daysOf(optionalText(line, 'date'));
    const around = optionalText(line, 'context') ?? '';
    const inPhrase = mentionsIn(phrase, days, context);
    const inContext = around === '' ? [] : mentionsIn(`${around} ${phrase}`, days, context);
    const { country, sector } = coded(inPhrase, inContext, context.tables.actors);
    return { id: textField(line, 'id'), country: ploverCode(country, context.tables.actors), sector };
  },
};

function mentionsIn(text: string, days: DayInterval, context: PredictContext): readonly ActorMention[] {
  return findActors(analyseText(text, context), days, context.tables.actors).found;
}

/** The days of `2022-07-01` or "10 May 2015". */
function daysOf(date: string | null): DayInterval {
  if (date === null) return anyDay;
  return findTimes(date, anyDay).found[0]?.interval ?? anyDay;
}

/** The empty string says that the phrase gives no country or no sector. */
function coded(
  inPhrase: readonly ActorMention[],
  inContext: readonly ActorMention[],
  tables: ActorTables,
): { readonly country: string; readonly sector: string } {
  const main = mainMention(inPhrase);
  if (main === undefined) return { country: firstCountry([...inPhrase, ...inContext]), sector: 'UNK' };
  const country = main.country ?? firstCountry([...inPhrase, ...inContext]);
  const sector = main.sector ?? mainMention(inContext)?.sector;
  if (sector != null) return { country, sector };
  return { country, sector: defaultSector(main, tables) };
}

/** The actor that a phrase is about: the widest mention that is no mere modifier, one with a sector before one without. */
function mainMention(mentions: readonly ActorMention[]): ActorMention | undefined {
  const actors = mentions.filter(({ use }) => use !== 'modifier' && use !== 'place');
  const pool = actors.length > 0 ? actors : mentions;
  const width = ({ span, sector }: ActorMention): number =>
    span.end - span.start - (sector === 'UNK' ? 1000 : 0);
  return pool.toSorted((a, b) => width(b) - width(a))[0];
}

/** A person of whom nothing else is known is a civilian; an unknown body has no sector to tell. */
function defaultSector(main: ActorMention, tables: ActorTables): string {
  if (main.kind === 'state') return stateSector(main, tables);
  if (main.kind === 'person') return main.officeId === null ? 'CVL' : '';
  return main.country !== null && main.kind !== 'place' ? '' : 'UNK';
}

/** A capital or seat, named as an actor, is the government; a state as such has no sector, a territory with rulers of its own is PLOVER's PRE. */
function stateSector(mention: ActorMention, tables: ActorTables): string {
  const state = mention.actorId === null ? undefined : tables.states.get(mention.actorId);
  if (state?.within) return 'PRE';
  const isCapital =
    state?.capitals.includes(mention.text) === true || state?.seats.includes(mention.text) === true;
  return isCapital ? 'GOV' : '';
}

function firstCountry(mentions: readonly ActorMention[]): string {
  return mentions.find(({ country }) => country !== null)?.country ?? '';
}

// A headline puts what lies ahead in the present: "Minsk slaps tariff on Riga" over "Minsk will impose a tariff from 1 March". Where
// the text below tells the same deed between the same states only as still to come, the headline is read so, too; leaves a headline
// alone whose deed the text tells as done.

import type { Analysis } from '../language/index.ts';
import { spanContains } from '../text/index.ts';
import type { EventDraft } from './types.ts';

const AHEAD: ReadonlySet<EventDraft['status']> = new Set(['announced', 'anticipated']);

export function withForetoldHeadlines(
  { sentences }: Pick<Analysis, 'sentences'>,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  const headlines = sentences.filter(({ style }) => style === 'headline');
  const isInHeadline = ({ trigger }: EventDraft): boolean =>
    headlines.some((sentence) => spanContains(sentence, trigger));
  const below = drafts.filter((draft) => !isInHeadline(draft));
  return drafts.map((draft) => {
    if (draft.status !== 'happened' || draft.occurredBasis !== 'inferred' || !isInHeadline(draft))
      return draft;
    const told = below.filter((other) => isSameDeed(draft, other));
    const ahead = told.find(({ status }) => AHEAD.has(status));
    return ahead === undefined || told.some(({ status }) => !AHEAD.has(status))
      ? draft
      : {
          ...draft,
          type: ahead.type,
          mode: ahead.mode,
          act: ahead.act,
          status: ahead.status,
          occurred: ahead.occurred,
          occurredBasis: ahead.occurredBasis,
        };
  });
}

/**
 * "Togo to reopen post" over "the border, Togo said, will open in May": one matter in two wordings. What a headline foretells is told by the
 * text, where the text foretells something by the same state; kept where a mention below is linked to it.
 */
export function withoutLooseHeadlines(
  { sentences, text }: Pick<Analysis, 'sentences' | 'text'>,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  const headlines = sentences.filter(({ style }) => style === 'headline');
  const isInHeadline = ({ trigger }: EventDraft): boolean =>
    headlines.some((sentence) => spanContains(sentence, trigger));
  const isInfinitive = ({ trigger }: EventDraft): boolean => /\bto $/u.test(text.slice(0, trigger.start));
  const isTaken = ({ trigger }: EventDraft): boolean =>
    drafts.some(({ repeats }) => repeats?.start === trigger.start);
  const below = drafts.filter((draft) => !isInHeadline(draft) && AHEAD.has(draft.status));
  const isToldBelow = (draft: EventDraft): boolean =>
    below.some(({ actors }) =>
      actors.some(({ country }) =>
        draft.actors.some((actor) => country !== null && actor.country === country),
      ),
    );
  const isLoose = (draft: EventDraft): boolean => !isTaken(draft) && isToldBelow(draft);
  return drafts.filter((draft) => !(isInHeadline(draft) && isInfinitive(draft) && isLoose(draft)));
}

/** The deed itself, or a promise or threat of it, between the same states. */
function isSameDeed(draft: EventDraft, other: EventDraft): boolean {
  const isDeed = other.type === draft.type || other.act?.type === draft.type;
  return isDeed && isSamePair(draft, other);
}

function isSamePair(draft: EventDraft, other: EventDraft): boolean {
  const actors = countriesOf(draft.actors);
  const recipients = countriesOf(draft.recipients);
  return (
    actors !== '' &&
    recipients !== '' &&
    actors === countriesOf(other.actors) &&
    recipients === countriesOf(other.recipients)
  );
}

function countriesOf(parties: EventDraft['actors']): string {
  return [...new Set(parties.flatMap(({ country }) => country ?? []))].toSorted().join(' ');
}

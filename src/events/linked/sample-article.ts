// Short articles for the tests of this folder: sentences of words written "form|lemma|UPOS|head|relation".

import type { ActorMention } from '../../actors/index.ts';
import type { Analysis, Sentence } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { TimeExpression } from '../../time/index.ts';
import { findEvents } from '../find-events.ts';
import type { EventDraft } from '../types.ts';

interface Given {
  /** Words that name states, by their codes. */
  readonly states: Readonly<Record<string, string>>;
  /** Words that tell days. */
  readonly days?: Readonly<Record<string, string>>;
}

const published = { from: '2025-09-12', to: '2025-09-12' };
const PENN: Readonly<Record<string, string>> = { VERB: 'VBD', NOUN: 'NN', PROPN: 'NNP' };

/** One sentence a string. */
export function sampleArticle(...sentences: readonly string[]): Analysis {
  let text = '';
  const read: Sentence[] = sentences.map((words) => {
    const start = text.length;
    const tokens = words.split(/\s+/u).map((word) => {
      const [form = '', lemma = '', upos = '', head = '0', deprel = ''] = word.split('|');
      const at = text.length;
      text += `${form} `;
      const isGerund = upos === 'VERB' && form.endsWith('ing');
      const xpos = isGerund ? 'VBG' : (PENN[upos] ?? upos);
      return { start: at, end: at + form.length, form, lemma, upos, xpos, head: Number(head), deprel };
    });
    return { start, end: text.length - 1, style: 'prose', tokens, names: [] };
  });
  return { articleId: '0'.repeat(64), text: text.trimEnd(), language: 'en', sentences: read };
}

function placesOf(word: string, { sentences }: Analysis): readonly { start: number; end: number }[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return tokens.filter(({ form }) => form === word).map(({ start, end }) => ({ start, end }));
}

function actorsIn(analysis: Analysis, states: Given['states']): readonly ActorMention[] {
  return Object.entries(states).flatMap(([word, country]) =>
    placesOf(word, analysis).map((span) => ({
      ...{ span, text: word, name: word, kind: 'state' as const, use: 'actor' as const, ruleId: 'test' },
      ...{ actorId: country, country, sector: null, officeId: null, antecedent: null },
    })),
  );
}

function timesIn(analysis: Analysis, days: Given['days'] = {}): readonly TimeExpression[] {
  return Object.entries(days).flatMap(([word, day]) =>
    placesOf(word, analysis).map((span) => ({
      ...{ span, text: word, type: 'DATE' as const, value: day, anchor: null },
      ...{ interval: { from: day, to: day }, basis: 'resolved' as const, ruleId: 'test' },
    })),
  );
}

/** The acts of a short article that came out on 2025-09-12. */
export function actsOf(
  analysis: Analysis,
  { states, days }: Given,
  tables: EventTables,
): readonly EventDraft[] {
  const context = { times: timesIn(analysis, days), claims: [], published, tables };
  return findEvents(analysis, actorsIn(analysis, states), context).found;
}

/** The words of each act by their triggers: `freed = release`. */
export function groupsOf({ text }: Analysis, events: readonly EventDraft[]): readonly string[] {
  const word = ({ start, end }: EventDraft['trigger']): string => text.slice(start, end);
  const groups = Map.groupBy(events, ({ trigger, repeats }) => (repeats ?? trigger).start);
  return [...groups.values()].map((group) => group.map(({ trigger }) => word(trigger)).join(' = '));
}

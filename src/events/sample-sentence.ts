// Sentences with their trees for the tests of this folder, written as "form lemma UPOS XPOS head relation" a word.

import type { ActorMention } from '../actors/index.ts';
import type { Analysis } from '../language/index.ts';
import type { EventTables } from '../tables/index.ts';
import { findEvents } from './find-events.ts';
import type { EventContext, EventDraft } from './types.ts';

/** One word a line; the text is the words joined by spaces. */
export function sampleSentence(lines: string): Analysis {
  let text = '';
  const tokens = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''] = line
        .trim()
        .split(/\s+/u);
      const start = text.length;
      text += `${form} `;
      return { start, end: start + form.length, form, lemma, upos, xpos, head: Number(head), deprel };
    });
  const end = text.trimEnd().length;
  const sentence = { start: 0, end, style: 'prose' as const, tokens, names: [] };
  return {
    articleId: '0'.repeat(64),
    text: text.trimEnd(),
    language: 'en',
    sentences: [sentence],
  };
}

/** The mention of a word of the sample as a state that the tables know. */
export function knownIn(lines: string, word: string, country: string): ActorMention {
  const start = sampleSentence(lines).text.indexOf(word);
  const span = { start, end: start + word.length };
  const known = { actorId: country, country, sector: null, officeId: null, antecedent: null };
  return { span, text: word, name: word, kind: 'state', use: 'actor', ruleId: 'test', ...known };
}

export function eventsIn(
  lines: string,
  tables: EventTables,
  given: Partial<EventContext> = {},
  actors: readonly ActorMention[] = [],
): readonly EventDraft[] {
  const published = { from: '2025-09-12', to: '2025-09-12' };
  return findEvents(sampleSentence(lines), actors, { times: [], claims: [], published, tables, ...given })
    .found;
}

/** "RETREAT/release happened: Minsk -> prisoners", one string an event. */
export function readable(events: readonly EventDraft[]): readonly string[] {
  const names = (references: EventDraft['actors']): string => references.map(({ name }) => name).join(', ');
  return events.map(({ type, mode, act, status, actors, recipients }) => {
    const coded = mode === null ? type : `${type}/${mode}`;
    const deed = act === null ? '' : ` (${act.type})`;
    return `${coded}${deed} ${status}: ${names(actors)} -> ${names(recipients)}`;
  });
}

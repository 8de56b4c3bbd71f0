// A line of an answer in a few words, to tell what a ruling would change.

import { figureWords } from '../../../src/text/figure-words.ts';
import type { CorrectionOutcome } from '../api/types.ts';
import { counted, sayDay, sayDays } from '../parts/days.ts';
import { partyName } from '../parts/party-name.ts';
import { statusWords } from '../parts/status.ts';

type Preview = CorrectionOutcome['preview'];
type SourceCount = NonNullable<NonNullable<Effect['sources']>['after']>;
type Effect = Preview['pairs'][number];
type Both<Line> = { readonly before: Line | null; readonly after: Line | null };
type LineOf<Key extends 'acts' | 'figures' | 'states' | 'commitments'> = NonNullable<
  Effect[Key][number]['before']
>;

export interface SaidChange {
  /** Which kind of line, and a number that tells it from the others. */
  readonly key: string;
  readonly what: string;
  /** Null: it comes. */
  readonly before: string | null;
  /** Null: it goes. */
  readonly after: string | null;
  /** What stays of a line that is told by the same words, where only what it rests on changes. */
  readonly stays?: string;
}

function actWords({ status, occurred, type, actors, recipients }: LineOf<'acts'>): string {
  const doers = actors.map(partyName).join(', ') || 'somebody';
  const others = recipients.length === 0 ? '' : ` → ${recipients.map(partyName).join(', ')}`;
  return `${statusWords[status]}, ${sayDays(occurred)}: ${doers}${others}, ${type.toLowerCase()}`;
}

function sayFigure(line: LineOf<'figures'>): string {
  return `${figureWords(line)}${line.asOf === null ? '' : `, as of ${sayDay(line.asOf)}`}`;
}

function stateWords({ title, object, byName, onName, state, since, end }: LineOf<'states'>): string {
  const what = object === null ? title : `${title} (${object})`;
  const began = since === null ? '' : ` since ${sayDays(since)}`;
  const ends = end === null ? '' : `, until ${sayDays(end.days)}`;
  return `${what}, ${byName} – ${onName}: ${state ?? 'not known to have changed'}${began}${ends}`;
}

/** "2 reports", "3 earlier reports", "1 announced otherwise": what a state rests on. */
function restsOn({ basis, history, announced, discussed, against }: LineOf<'states'>): readonly string[] {
  const earlier = history.reduce((sum, { reports }) => sum + reports.length, 0);
  return [
    counted(basis.length, 'report'),
    `${counted(earlier, 'report')} of its changes`,
    `${announced.length} announced otherwise`,
    `${discussed.length} discussed`,
    `${against.length} against it`,
  ];
}

function promiseWords({ word, state, due }: LineOf<'commitments'>): string {
  return `“${word}”: ${state}${due === null ? '' : `, due ${sayDays(due)}`}`;
}

/** Of what a line rests on that which differs; where only its sentences are others, that they are. */
function sayRests(was: readonly string[], is: readonly string[]): Pick<SaidChange, 'before' | 'after'> {
  const parts = is.map((_, at) => at).filter((at) => was[at] !== is[at]);
  if (parts.length === 0) return { before: null, after: 'told by other sentences' };
  return {
    before: parts.map((at) => was[at]).join(', '),
    after: parts.map((at) => is[at]).join(', '),
  };
}

function say<Line>(
  what: string,
  changes: readonly Both<Line>[],
  wordsOf: (line: Line) => string,
  restsOf: (line: Line) => readonly string[] = () => [],
): readonly SaidChange[] {
  return changes.map(({ before, after }, index) => {
    const key = `${what} ${index}`;
    const was = before === null ? null : wordsOf(before);
    const is = after === null ? null : wordsOf(after);
    if (before === null || after === null || was !== is || is === null)
      return { key, what, before: was, after: is };
    return { key, what, stays: is, ...sayRests(restsOf(before), restsOf(after)) };
  });
}

/** Whether a line's article repeats another of the answer. */
function repeats({ copyOf }: { readonly copyOf?: string }): readonly string[] {
  return [copyOf === undefined ? 'told by itself' : 'repeats another article'];
}

function sourceWords({ articles, independent }: SourceCount): string {
  return articles === 1 ? '1 article' : `${articles} articles, ${independent} independent`;
}

export function changesOfPair({
  acts,
  figures,
  states,
  commitments,
  conflicts,
  sources,
}: Effect): readonly SaidChange[] {
  return [
    ...say('told by', sources === undefined ? [] : [sources], sourceWords),
    ...say('stands', states, stateWords, restsOn),
    ...say('promised', commitments, promiseWords),
    ...say('act', acts, actWords, repeats),
    ...say('figure', figures, sayFigure, repeats),
    ...say('conflict', conflicts, ({ reason, explanation }) => `${reason}: ${explanation}`),
  ];
}

/** A value of a field as it is read: days, names, words; of who says so the words, not the ids. */
function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.map(sayValue).join(', ') || 'none';
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value)
    return sayDays(value as { readonly from: string | null; readonly to: string | null });
  if ('name' in value) return String(value.name);
  if ('text' in value) return String(value.text);
  if ('source' in value) return String(value.source);
  return Object.values(value).filter(Boolean).map(String).join(', ');
}

const kindWords = { event: 'act', figure: 'figure', claim: 'claim', article: 'article' } as const;

/** What each record would say, a line for each field; a record that leaves or comes back by its words. */
export function changesOfRecords({ records }: Preview): readonly SaidChange[] {
  return records.flatMap(({ id, kind, quote, becomes, fields }): readonly SaidChange[] => {
    const words = `“${quote ?? 'no headline'}”`;
    if (becomes === 'rejected') return [{ key: id, what: kindWords[kind], before: words, after: null }];
    if (becomes === 'restored') return [{ key: id, what: kindWords[kind], before: null, after: words }];
    return fields.map(({ field, before, after }) => ({
      key: `${id} ${field}`,
      what: `${kindWords[kind]} ${words}: ${field}`,
      before: sayValue(before),
      after: sayValue(after),
    }));
  });
}

export function changesOfStories({ stories }: Preview): readonly SaidChange[] {
  return say('story', stories, ({ headline, articles, independent }) => {
    const many = typeof articles === 'number' ? articles : articles.length;
    return `${headline ?? 'Without a headline'}: ${counted(many, 'article')}, ${independent} independent`;
  });
}

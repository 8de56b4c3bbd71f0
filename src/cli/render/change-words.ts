// Lines of answers in a few words, to tell what a correction would change of them.

import type {
  ActLine,
  CommitmentLine,
  FigureLine,
  SeriesLine,
  StandingLine,
  StoryLine,
} from '../../queries/index.ts';
import { doneWords, figureWords, inQuotes } from '../../text/index.ts';
import { renderBeginning, renderDays } from './render-days.ts';
import { valueWords } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';

export function actWords({ type, mode, status, occurred, actors, recipients, trigger }: ActLine): string {
  const names = (parties: ActLine['actors']) => parties.map(({ name, text }) => name || text).join(', ');
  const to = recipients.length === 0 ? '' : ` → ${names(recipients)}`;
  const deed = `${mode === null ? type : `${type}/${mode}`} “${trigger}”`;
  return `${status} ${renderDays(occurred)} ${deed}: ${names(actors) || 'somebody'}${to}`;
}

/** "plain contradiction: …" */
export function conflictWords({ reason, explanation }: SeriesLine['conflicts'][number]): string {
  return `${reason}: ${explanation}`;
}

export function figureLineWords(line: FigureLine): string {
  const words = figureWords(line);
  return [words, doneWords(line), line.asOf === null ? '' : `as of ${line.asOf}`].filter(Boolean).join(', ');
}

export function stateWords({ title, object, byName, onName, state, since, basis }: StandingLine): string {
  const what = object === null ? title : `${title} (${object})`;
  const told = `${basis.length} ${basis.length === 1 ? 'report' : 'reports'}`;
  const began = since === null ? '' : ` since ${renderBeginning(since)}`;
  return `${what} ${byName} – ${onName}: ${state ?? 'not known to have changed'}${began} (${told})`;
}

export function commitmentWords({ state, type, mode, word, due }: CommitmentLine): string {
  const by = due === null ? '' : `, due ${renderDays(due)}`;
  return `${state}: ${mode === null ? type : `${type}/${mode}`} “${word}”${by}`;
}

export function storyWords({ headline, articles, independent, events }: StoryLine): string {
  const told = events.length === 0 ? '' : `, ${events.length} acts told by several`;
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return `${headline ?? '(no headline)'}: ${count}, ${independent} independent${told}`;
}

/** A quoted sentence within a line takes so many columns. */
const quoteColumns = 60;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A report by its sentence, a step of a promise or a state by what it came to, an article by its day; any other value as marks tell it. */
function partWords(part: unknown): string {
  if (!isObject(part)) return valueWords(part);
  if ('quote' in part) return inQuotes(shorten(String(part['quote']), quoteColumns));
  if (Array.isArray(part['reports'])) {
    const told = part['reports'].map(partWords).join(', ');
    return `${valueWords(part['state'] ?? part['to'])} by ${told || 'its day'}`;
  }
  return 'published' in part ? `published ${valueWords(part['published'])}` : valueWords(part);
}

/** What differs, but not in what is told of it. */
const otherwise = 'otherwise';

function listWords(before: readonly unknown[], after: readonly unknown[]): string {
  const [was, is] = [before, after].map((parts) => parts.map((part) => JSON.stringify(part)));
  const gone = before.filter((_, at) => !is?.includes(was?.[at] ?? ''));
  const come = after.filter((_, at) => !was?.includes(is?.[at] ?? ''));
  const same = [gone, come].map((parts) => parts.map(partWords).join(', ') || 'none');
  return same[0] === same[1] ? otherwise : `${same[0]} → ${same[1]}`;
}

/** "Minsk → Brest"; of two lists only what one has and the other has not. */
export function valueChangeWords(before: unknown, after: unknown): string {
  if (Array.isArray(before) && Array.isArray(after)) return listWords(before, after);
  const [was, is] = [partWords(before), partWords(after)];
  return was === is ? otherwise : `${was} → ${is}`;
}

/** Told elsewhere, or a place that says nothing to a reader. */
const untold: ReadonlySet<string> = new Set(['corrections', 'actAt']);

/** "place: Minsk → Brest" for what differs between two lines that are told by the same words. */
export function differenceWords(before: object, after: object): string {
  const now = new Map<string, unknown>(Object.entries(after));
  const keys = new Set([...Object.keys(before), ...now.keys()]);
  const was = new Map<string, unknown>(Object.entries(before));
  const changes = [...keys]
    .filter((key) => !untold.has(key) && JSON.stringify(was.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) => ({ key, words: valueChangeWords(shortened(key, was), shortened(key, now)) }));
  const told = changes.filter(({ words }) => words !== otherwise);
  return (told.length === 0 ? changes : told)
    .map(({ key, words }) => `${key === 'copyOf' ? 'repeats' : key}: ${words}`)
    .join('; ');
}

/** An article that is repeated is told by the beginning of its id, as everywhere. */
function shortened(key: string, values: ReadonlyMap<string, unknown>): unknown {
  const value = values.get(key);
  return key === 'copyOf' && typeof value === 'string' ? shortId(value) : value;
}

// What corrections would change, pair by pair, before they are made; and what they are called once they are.

import type { MadeCorrection } from '../../corrections/index.ts';
import type {
  ActLine,
  Change,
  CommitmentLine,
  CorrectionPreview,
  FigureLine,
  PairEffect,
  StandingLine,
  StoryLine,
} from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderBeginning, renderDays } from './render-days.ts';
import { figureWords } from './render-figure-words.ts';
import { valueWords } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';

function actWords({ type, mode, status, occurred, actors, recipients, trigger }: ActLine): string {
  const names = (parties: ActLine['actors']) => parties.map(({ name, text }) => name || text).join(', ');
  const to = recipients.length === 0 ? '' : ` → ${names(recipients)}`;
  const deed = `${mode === null ? type : `${type}/${mode}`} “${trigger}”`;
  return `${status} ${renderDays(occurred)} ${deed}: ${names(actors) || 'somebody'}${to}`;
}

function figureLineWords(line: FigureLine): string {
  const words = figureWords(line);
  return [words, line.action ?? '', line.asOf === null ? '' : `as of ${line.asOf}`]
    .filter(Boolean)
    .join(', ');
}

function stateWords({ title, byName, onName, state, since, basis }: StandingLine): string {
  const told = `${basis.length} ${basis.length === 1 ? 'report' : 'reports'}`;
  const began = since === null ? '' : ` since ${renderBeginning(since)}`;
  return `${title} ${byName} – ${onName}: ${state ?? 'not known to have changed'}${began} (${told})`;
}

function commitmentWords({ state, type, mode, word, due }: CommitmentLine): string {
  const by = due === null ? '' : `, due ${renderDays(due)}`;
  return `${state}: ${mode === null ? type : `${type}/${mode}`} “${word}”${by}`;
}

/** "place: Minsk → Brest" for what differs between two lines that are told by the same words. */
function differenceWords(before: object, after: object): string {
  const now = new Map<string, unknown>(Object.entries(after));
  const keys = new Set([...Object.keys(before), ...now.keys()]);
  const was = new Map<string, unknown>(Object.entries(before));
  return [...keys]
    .filter((key) => key !== 'corrections' && JSON.stringify(was.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) => `${key}: ${valueWords(was.get(key))} → ${valueWords(now.get(key))}`)
    .join('; ');
}

function changeLines<Line extends object>(
  what: string,
  { before, after }: Change<Line>,
  wordsOf: (line: Line) => string,
  { style, widthColumns }: Terminal,
): string[] {
  if (before !== null && after !== null && wordsOf(before) === wordsOf(after)) {
    const words = `  ~ ${what}: ${wordsOf(after)}; ${differenceWords(before, after)}`;
    return [style('yellow', shorten(words, widthColumns))];
  }
  const line = (mark: string, colour: 'red' | 'green', one: Line | null) =>
    one === null ? [] : [style(colour, shorten(`  ${mark} ${what}: ${wordsOf(one)}`, widthColumns))];
  return [...line('-', 'red', before), ...line('+', 'green', after)];
}

function renderPairEffect(effect: PairEffect, terminal: Terminal): string[] {
  const [a, b] = effect.sides;
  return [
    terminal.style('bold', `${a.name} – ${b.name}`),
    ...effect.acts.flatMap((change) => changeLines('act', change, actWords, terminal)),
    ...effect.states.flatMap((change) => changeLines('stands', change, stateWords, terminal)),
    ...effect.commitments.flatMap((change) => changeLines('promised', change, commitmentWords, terminal)),
    ...effect.figures.flatMap((change) => changeLines('figure', change, figureLineWords, terminal)),
  ];
}

function storyWords({ headline, articles, independent, events }: StoryLine): string {
  const told = events.length === 0 ? '' : `, ${events.length} acts told by several`;
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return `${headline ?? '(no headline)'}: ${count}, ${independent} independent${told}`;
}

/** Why nothing is shown. */
function unchangedWords({ compared, storiesCompared }: CorrectionPreview): string {
  const told = storiesCompared === 1 ? 'story' : `${storiesCompared} stories`;
  if (storiesCompared > 0) return `The ${told} concerned, and the answers about pairs, stay as they are.`;
  if (compared === 0) return 'No answer about a pair of actors changes.';
  return `The answers of the ${compared === 1 ? 'pair' : `${compared} pairs`} concerned stay as they are.`;
}

/** "-" what the answers say now, "+" what they would say, "~" what is told by the same words but differs. */
export function renderPreview(preview: CorrectionPreview, terminal: Terminal): string[] {
  const { pairs, stories, notCompared } = preview;
  const changed = [
    ...stories.flatMap((change) => changeLines('story', change, storyWords, terminal)),
    ...pairs.flatMap((effect) => renderPairEffect(effect, terminal)),
  ];
  return [
    ...(changed.length > 0 ? changed : [unchangedWords(preview)]),
    ...(notCompared === 0 ? [] : [`${notCompared} more pairs are concerned and were not compared`]),
  ];
}

/** The ids of what was made, by which each can be undone. */
export function renderMade(
  corrections: readonly MadeCorrection[],
  isMade: boolean,
  { style }: Terminal,
): string[] {
  if (!isMade) return ['Nothing was made.'];
  return corrections.map(
    ({ id, content: { action, author } }) =>
      `${style('bold', shortId(id))} ${action} by ${author}; undo it with: demarche undo ${shortId(id)}`,
  );
}

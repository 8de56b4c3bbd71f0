// What corrections would change, before they are made, whole: records, stories, then the answers about each pair; and what they are
// called once they are made.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Change, CorrectionPreview, PairEffect, RecordEffect, StoryLine } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Format, Terminal } from '../terminal.ts';
import {
  actWords,
  commitmentWords,
  conflictWords,
  differenceWords,
  figureLineWords,
  stateWords,
  storyWords,
  valueChangeWords,
} from './change-words.ts';
import { renderSources } from './render-sources.ts';
import { storyChanges } from './render-story-change.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrap-text.ts';

/** Nothing of what changes is cut: a long line goes on below. */
function line(colour: Format, text: string, { style, widthColumns }: Terminal, indent = ''): string {
  const hanging = `${indent}    `;
  return style(colour, `${indent}${wrapText(text, widthColumns - indent.length, hanging)}`);
}

function changeLines<Line extends object>(
  what: string,
  { before, after }: Change<Line>,
  wordsOf: (line: Line) => string,
  terminal: Terminal,
): string[] {
  if (before !== null && after !== null && wordsOf(before) === wordsOf(after)) {
    const words = `~ ${what}: ${wordsOf(after)}; ${differenceWords(before, after)}`;
    return [line('yellow', words, terminal)];
  }
  const told = (mark: string, colour: Format, one: Line | null) =>
    one === null ? [] : [line(colour, `${mark} ${what}: ${wordsOf(one)}`, terminal)];
  return [...told('-', 'red', before), ...told('+', 'green', after)];
}

/** How a story would change, then what comes to it and leaves it, a line each. */
function renderStoryChange(change: Change<StoryLine>, terminal: Terminal): string[] {
  const { before, after } = change;
  const isSame = before !== null && after !== null && storyWords(before) === storyWords(after);
  const head = isSame
    ? [line('yellow', `~ story: ${storyWords(after)}`, terminal)]
    : changeLines('story', change, storyWords, terminal);
  const colours = { '-': 'red', '+': 'green', '~': 'yellow' } as const;
  return [
    ...head,
    ...storyChanges(change).map(({ mark, words }) =>
      line(colours[mark], `${mark} ${words}`, terminal, '    '),
    ),
  ];
}

function renderPairEffect(effect: PairEffect, terminal: Terminal): string[] {
  return [
    terminal.style('bold', effect.sides.map(({ name }) => name).join(' – ')),
    ...effect.acts.flatMap((change) => changeLines('act', change, actWords, terminal)),
    ...effect.states.flatMap((change) => changeLines('stands', change, stateWords, terminal)),
    ...effect.commitments.flatMap((change) => changeLines('promised', change, commitmentWords, terminal)),
    ...effect.figures.flatMap((change) => changeLines('figure', change, figureLineWords, terminal)),
    ...effect.conflicts.flatMap((change) => changeLines('conflict', change, conflictWords, terminal)),
    ...(effect.sources === undefined ? [] : changeLines('told by', effect.sources, renderSources, terminal)),
  ];
}

/** A record is told by its first words. */
const recordColumns = 70;

const kindWords: Readonly<Record<RecordEffect['kind'], string>> = {
  event: 'act',
  figure: 'figure',
  claim: 'claim',
  article: 'article',
};

const becomesWords = { rejected: 'leaves the answers', restored: 'comes back to the answers' } as const;

function renderRecord({ id, kind, quote, becomes, fields }: RecordEffect, terminal: Terminal): string[] {
  const name = `${kindWords[kind]} ${shortId(id)} ${inQuotes(shorten(quote ?? 'no headline', recordColumns))}`;
  if (becomes !== 'changed') {
    const [mark, colour] = becomes === 'rejected' ? (['-', 'red'] as const) : (['+', 'green'] as const);
    return [line(colour, `${mark} ${name} ${becomesWords[becomes]}`, terminal)];
  }
  return [line('yellow', `~ ${name}: ${fields.map(fieldWords).join('; ')}`, terminal)];
}

function fieldWords({ field, before, after }: RecordEffect['fields'][number]): string {
  if (field === 'repeats')
    return `told as ${after === undefined || after === null ? 'an act of its own' : 'the same act again'}`;
  return `${field}: ${valueChangeWords(before, after)}`;
}

function renderRecords({ records, moreRecords }: CorrectionPreview, terminal: Terminal): string[] {
  if (records.length === 0) return [];
  return [
    terminal.style('bold', records.length === 1 && moreRecords === 0 ? 'The record' : 'The records'),
    ...records.flatMap((record) => renderRecord(record, terminal)),
    ...(moreRecords === 0 ? [] : [`and ${moreRecords} more`]),
  ];
}

/** What was compared and stays as it is; only what was looked at is said to stay. */
function unchangedWords({ records, pairs, stories, compared, storiesCompared }: CorrectionPreview): string[] {
  const same = [
    ...(storiesCompared > 0 && stories.length === 0
      ? [storiesCompared === 1 ? 'the story concerned' : `the ${storiesCompared} stories concerned`]
      : []),
    ...(compared > 0 && pairs.length === 0
      ? [
          `the acts, figures, states and promises of ${compared === 1 ? 'the pair or actor' : `the ${compared} pairs and actors`} concerned`,
        ]
      : []),
  ];
  if (same.length > 0) return [`Compared, and as before: ${same.join('; ')}.`];
  if (records.length + pairs.length + stories.length > 0) return [];
  return ['No record, story or answer about actors changes.'];
}

/** "-" what is said now, "+" what would be said, "~" what is told by the same words but differs. */
export function renderPreview(preview: CorrectionPreview, terminal: Terminal): string[] {
  const { pairs, stories, notCompared } = preview;
  return [
    ...renderRecords(preview, terminal),
    ...(stories.length > 0 ? [terminal.style('bold', 'Stories')] : []),
    ...stories.flatMap((change) => renderStoryChange(change, terminal)),
    ...pairs.flatMap((effect) => renderPairEffect(effect, terminal)),
    ...unchangedWords(preview),
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { Span } from '../../text/index.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { speakerLines } from './speaker-line.ts';

/** "Weber | We will go.", one string an attribution. */
function spokenIn(text: string): readonly string[] {
  return speakerLines(text).map(({ source, content }) =>
    [source, content]
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' '))
      .join(' | '),
  );
}

test('reads the turns of a transcript', () => {
  const text = 'WEBER: Is the road open?\nADAMU, minister of works: It opens in May.\nWEBER: Thank you.';
  assert.deepEqual(spokenIn(text), [
    'WEBER | Is the road open?',
    'ADAMU | It opens in May.',
    'WEBER | Thank you.',
  ]);
});

test('leaves a lone label in capitals alone', () => {
  assert.deepEqual(spokenIn('WATCH: Talks go on\nThe talks went on.\nUPDATE: They ended.'), []);
});

test('reads a quotation that is signed behind a dash', () => {
  const text = '“The price of bread has doubled.” — Anna Weber, teacher in Kano';
  assert.deepEqual(spokenIn(text), ['Anna Weber | “The price of bread has doubled.”']);
  assert.deepEqual(spokenIn('“The price has doubled here” — a warning that many share.'), []);
});

test('takes time in proportion to a hostile line', () => {
  const startedAt = performance.now();
  speakerLines(`${'A '.repeat(50_000)}\n${'“x '.repeat(50_000)}\n${'X: '.repeat(50_000)}`);
  assert.ok(performance.now() - startedAt < 1_000);
});

test('gives the quoted turns of a transcript to nobody but their speakers', () => {
  const turn = (speaker: string) => `¶“ “ PUNCT \`\` 4 punct
    ${speaker} ${speaker} PROPN NNP 4 parataxis
    : : PUNCT : 2 punct
    Go go VERB VB 0 root
    back back ADV RB 4 advmod
    home home ADV RB 4 advmod
    . . PUNCT . 4 punct`;
  const analysis = sampleArticle(['WEBER', 'ADAMU', 'WEBER'].map(turn).join('\n\n'));
  const found = findAttributions(analysis, { ...allTables.claims, model: null });
  const textOf = ({ start, end }: Span) => analysis.text.slice(start, end);
  assert.deepEqual(
    found.map(({ source, content }) => [...source, ...content].map(textOf)),
    ['WEBER', 'ADAMU', 'WEBER'].map((speaker) => [speaker, 'Go back home.']),
  );
});

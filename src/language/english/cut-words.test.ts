import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLanguageTables } from '../../tables/index.ts';
import { cutWords } from './cut-words.ts';

const tables = readLanguageTables(new URL('../../../data/', import.meta.url));

function words(text: string): readonly string[] {
  return cutWords(text, { start: 0, end: text.length }, tables).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const samples: readonly (readonly [behaviour: string, text: string, expected: string])[] = [
  ['parts "didn\'t" into "did" and "n\'t"', "It didn't work.", "It did n't work ."],
  ['reads curly apostrophes', 'Minsk’s envoy can’t', 'Minsk ’s envoy ca n’t'],
  ['parts "cannot", which shows no seam', 'They cannot go', 'They can not go'],
  [
    'keeps the full stop of "U.S." and "Mr."',
    'Mr. Low left the U.S. today.',
    'Mr. Low left the U.S. today .',
  ],
  ['reads an initial, but not "I" at the end of a sentence', 'George W. Low and I.', 'George W. Low and I .'],
  ['reads "No. 5" as a number, "No." as an answer', 'No. 5 or No.', 'No. 5 or No .'],
  ['parts hyphens, but for prefixes', 'a long-term co-founder', 'a long - term co-founder'],
  [
    'keeps sums, times, days and ordinals whole',
    '$2.5 1,000 10:30 11/12/2004 20th',
    '$ 2.5 1,000 10:30 11/12/2004 20th',
  ],
  ['parts a number from its unit', '52km 10am', '52 km 10 am'],
  ['parts "its" that stands for "it\'s"', 'its a pity but its own', 'it s a pity but its own'],
  [
    'keeps "etc." where the sentence goes on',
    'Maps etc. were lost. Maps etc.',
    'Maps etc. were lost . Maps etc .',
  ],
  [
    'keeps names of files and groups',
    'old_map.doc (map).doc sci.space.news',
    'old_map.doc ( map ) .doc sci.space.news',
  ],
  [
    'keeps "c." and "p." before a number',
    'c. 1818, p. 4, and vitamin c.',
    'c. 1818 , p. 4 , and vitamin c .',
  ],
  ['keeps a title in capitals', 'LETTER OF GEN. LOW. THE END', 'LETTER OF GEN. LOW . THE END'],
  ['keeps rows of marks', '--== for $$$ ---=', '--== for $$$ ---='],
  ['reads a short number of telephones', 'call 3-5213', 'call 3-5213'],
  ['keeps links and mail addresses', 'See www.un.org/en or a.b@un.org.', 'See www.un.org/en or a.b@un.org .'],
  ['parts dashes, quotes and dots', '“Go”—he said...', '“ Go ” — he said ...'],
  ['parts possessives of plurals', "the states' rights", "the states ' rights"],
  ['leaves "O\'Neill" and "o\'clock" alone', "O'Neill at 5 o'clock", "O'Neill at 5 o'clock"],
  ['gives no word for white space', ' \n ', ''],
];

for (const [behaviour, text, expected] of samples)
  test(behaviour, () => {
    assert.equal(words(text).join(' '), expected);
  });

test('reads hostile runs of one mark in little time', () => {
  for (const text of ['a-'.repeat(50_000), "a's".repeat(50_000), 'x@'.repeat(50_000), '.'.repeat(200_000)]) {
    const begun = performance.now();
    words(text);
    assert.ok(performance.now() - begun < 5000, text.slice(0, 4));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorMention } from '../../actors/index.ts';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;
const published = { from: '2024-05-10', to: '2024-05-10' };

function aboutIn(lines: string, named: readonly string[]): readonly (readonly (string | null)[])[] {
  const article = sampleArticle(lines);
  const actors = named.map((name) => {
    const start = article.text.indexOf(name);
    const span = { start, end: start + name.length };
    return { text: name, span, actorId: name, name, country: name.slice(0, 3), sector: null };
  }) as unknown as readonly ActorMention[];
  const { found } = findFigures(article, actors, { times: [], claims: [], published, tables });
  return found.map(({ about }) => about.map(({ country }) => country));
}

const LINES = `Oman Oman PROPN NNP 2 nsubj
  freed free VERB VBD 0 root
  52 52 NUM CD 4 nummod
  rebels rebel NOUN NNS 2 obj
  ; ; PUNCT : 8 punct
  11 11 NUM CD 7 nummod
  planes plane NOUN NNS 8 nsubj
  landed land VERB VBD 2 parataxis`;

test('is about the state of its sentence where its clause names none', () => {
  assert.deepEqual(aboutIn(LINES, ['Oman']), [['Oma'], ['Oma']]);
});

test('is about nobody where nobody is named', () => {
  assert.deepEqual(aboutIn(LINES, []), [[], []]);
});

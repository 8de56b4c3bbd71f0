import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { ActorMention } from '../../actors/index.ts';
import { makeTree } from '../../text/index.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sampleArticle } from '../sample-article.ts';
import { aboutFinder } from './find-about.ts';

const tables = allTables.figures;

/** "Togo freed 3 , 4 , 5 ... men": so many numbers under one verb. */
function listOf(count: number): ReturnType<typeof sampleArticle> {
  const numbers = Array.from(
    { length: count },
    (_, at) => `${at + 30} ${at + 30} NUM CD 2 obj\n, , PUNCT , 2 punct`,
  );
  return sampleArticle(`Togo Togo PROPN NNP 2 nsubj\nfreed free VERB VBD 0 root\n${numbers.join('\n')}`);
}

function actorAt(text: string, name: string): ActorMention {
  const start = text.indexOf(name);
  const span = { start, end: start + name.length };
  return { span, text: name, name, actorId: null, country: 'TGO', sector: null } as ActorMention;
}

test('walks the clause of many figures once', () => {
  const article = listOf(40);
  const [found] = findQuantities(article, [], tables);
  assert.ok(found !== undefined && found.quantities.length > 30);
  const tree = makeTree(found.view.tree.words);
  let walks = 0;
  const children = new Proxy(tree.children, {
    get: (list, key) => {
      if (key === '1') walks += 1;
      return Reflect.get(list, key);
    },
  });
  const view = { ...found.view, tree: { ...tree, children } };
  const aboutOf = aboutFinder(view, [actorAt(article.text, 'Togo')]);
  const abouts = found.quantities.map((quantity) => aboutOf(quantity).map(({ name }) => name));
  assert.ok(abouts.every((names) => names.join() === 'Togo'));
  assert.equal(walks, 1);
});

test('names nobody where a sentence has no actors', () => {
  const [found] = findQuantities(listOf(2), [], tables);
  assert.ok(found !== undefined);
  const aboutOf = aboutFinder(found.view, []);
  assert.deepEqual(found.quantities.flatMap(aboutOf), []);
});

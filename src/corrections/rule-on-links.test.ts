import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Correction, makeEntry } from '../record/index.ts';
import { linkIdOf, ruleOnLinks } from './rule-on-links.ts';

const article = (letter: string) => ({
  ...{ kind: 'article' as const, pageId: letter.repeat(64), entryId: letter.repeat(64) },
});

function ruling(action: 'reject' | 'accept' | 'merge', one: string, other: string, minute: number) {
  const what = { kind: 'link' as const, relation: 'copy' as const, of: [article(one), article(other)] };
  const made = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  return makeEntry('correction', {
    action,
    what,
    author: 'Ada',
    reason: 'As I read it.',
    made,
  } as Correction);
}

const rule = (...corrections: ReturnType<typeof ruling>[]) =>
  ruleOnLinks(corrections, (_, { entryId }) => (entryId.startsWith('d') ? null : (entryId[0] ?? null)));

describe('rulings on two records', () => {
  it('have an id that does not depend on which is named first, but on the relation', () => {
    assert.equal(linkIdOf('copy', 'a', 'b'), linkIdOf('copy', 'b', 'a'));
    assert.notEqual(linkIdOf('copy', 'a', 'b'), linkIdOf('same-story', 'a', 'b'));
  });

  it('say that the two are one, or that they are not', () => {
    const { rulings } = rule(
      ruling('merge', 'a', 'b', 1),
      ruling('reject', 'b', 'c', 2),
      ruling('accept', 'c', 'a', 3),
    );
    assert.deepEqual(
      rulings.map(({ pair, isOne }) => [pair.join(''), isOne]),
      [
        ['ab', true],
        ['bc', false],
        ['ca', true],
      ],
    );
  });

  it('give way to a later one on the same two, also the other way round', () => {
    const [first, second] = [ruling('merge', 'a', 'b', 1), ruling('reject', 'b', 'a', 2)];
    const { rulings, overruled } = rule(first, second);
    assert.deepEqual(
      rulings.map(({ isOne }) => isOne),
      [false],
    );
    assert.deepEqual([...overruled], [[first.id, second.id]]);
  });

  it('say nothing where one of the two is not there, or both have become one entry', () => {
    assert.deepEqual(rule(ruling('merge', 'a', 'd', 1), ruling('merge', 'a', 'a', 1)).rulings, []);
  });
});

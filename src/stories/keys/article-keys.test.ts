import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { dataFolder, readStoryTables } from '../../tables/index.ts';
import { copyKeys } from '../copies/copy-keys.ts';
import { readWords } from '../words/read-words.ts';
import { weighWords } from '../words/word-weights.ts';
import {
  articleKeys,
  articleKeysVersion,
  copyLookup,
  type KeyedArticle,
  profileOf,
  storyLookups,
} from './article-keys.ts';
import { metByCopyKeys, metByStoryKeys } from './met-by-keys.ts';
import { unpackProfile } from './pack-profile.ts';

const weights = weighWords(readStoryTables(dataFolder).wordCounts);

function article(id: string, text: string, day: string | null, headline: string | null = null): KeyedArticle {
  const published = { from: day, to: day };
  return {
    id,
    content: {
      headline,
      text,
      dating: { published, method: 'none', verdict: 'unknown', stamp: null, clues: [] },
    },
  };
}

const ferry = `The ferry to Ushuaia lost its rudder on Tuesday, and 310 passengers spent the night on the pier of Puerto Williams.
The harbour master of Puerto Williams said that a tug from Punta Arenas would bring a new rudder by Friday.`;
const tug = `A tug from Punta Arenas has brought a rudder for the ferry that lies at the pier of Puerto Williams.
Its 310 passengers, who were on their way to Ushuaia, slept in the school.`;
const first = article('ferry', ferry, '2023-03-08', 'Ferry to Ushuaia without rudder');
const later = article('tug', tug, '2023-03-10', 'New rudder for the ferry');
const undated = article('undated', tug, null);

/** What an index of these articles finds under the lookups of one. */
function findAmong(articles: readonly KeyedArticle[], keys: readonly number[]) {
  return articles.flatMap((one) => {
    const own = new Set(articleKeys(one, weights).keys);
    return keys.filter((key) => own.has(key)).map((key) => ({ key, articleId: one.id }));
  });
}

function storyMet(one: KeyedArticle, among: readonly KeyedArticle[]): readonly string[] {
  const lookups = storyLookups(profileOf(one, weights));
  const met = lookups.flatMap(({ keys }) => metByStoryKeys(one.id, findAmong(among, keys)));
  return [...new Set(met)].sort();
}

describe('the keys of articles', () => {
  it('bring together two reports of one matter of the same weeks, and of no day', () => {
    assert.deepEqual(storyMet(first, [first, later, undated]), ['tug', 'undated']);
    assert.deepEqual(storyMet(undated, [first, later, undated]), ['ferry', 'tug']);
  });

  it('leave alone what shares no telling words', () => {
    const other = article('other', 'The minister of finance told the house that the budget was late.', null);
    assert.deepEqual(storyMet(other, [first, later, other]), []);
  });

  it('bring together copies by the keys of copies alone', () => {
    const copy = article('copy', `${ferry}\nThe weather was bad.`, null);
    const { keys } = copyLookup(ferry, weights);
    assert.equal(keys.length, copyKeys(readWords(ferry), weights).length);
    assert.deepEqual(metByCopyKeys(first.id, findAmong([first, copy], keys)), ['copy']);
  });

  it('are few and each once; what is compared takes less than a kilobyte and comes back as it was', () => {
    const long = article('long', `${ferry} ${tug} `.repeat(40), '2023-03-08');
    for (const one of [first, undated, long]) {
      const { keys, profile } = articleKeys(one, weights);
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(keys.every(Number.isSafeInteger));
      assert.ok(keys.length <= 132 && profile.byteLength < 1024);
      assert.deepEqual(unpackProfile(one.id, profile), profileOf(one, weights));
    }
  });

  it('have a version of their own: whoever changes them raises it and writes the new digest here', () => {
    const digest = createHash('sha256');
    for (const one of [first, later, undated]) {
      const { keys, rank, profile } = articleKeys(one, weights);
      digest.update(JSON.stringify([keys, rank, [...profile]]));
    }
    assert.deepEqual([articleKeysVersion, digest.digest('hex').slice(0, 16)], ['2', 'e73a1e379e35a718']);
  });
});

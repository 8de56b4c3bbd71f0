import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNaming } from './read-naming.ts';
import { chromeWords, namingBits, otherWords } from './rules/naming-words.ts';
import { spellOut } from './spell-out.ts';

describe('readNaming', () => {
  it('reads the words of "box post-date" and "byline-name"; leaves "updates" and "headline-box" alone', () => {
    assert.equal(readNaming('box post-date') & namingBits.date, namingBits.date);
    assert.equal(readNaming('byline-name') & namingBits.authorName, namingBits.authorName);
    assert.equal(readNaming('updates'), 0);
    assert.equal(readNaming('headline-box') & namingBits.headline, 0);
  });

  it('says of words joined by hyphens what each says', () => {
    const both = readNaming('cookie-bar') | readNaming('my-sidebar');
    assert.equal(readNaming('cookie-bar-sidebar'), both);
  });

  it('says the same as the patterns of the words', () => {
    const rows = [...chromeWords.map((row, rank) => ({ ...row, bit: 1 << rank })), ...otherWords];
    const patterns = rows.map(({ bit, words, endsWord }) => {
      const end = endsWord === true ? '(?=$|\\s)' : '(?=$|[\\s-])';
      return { bit, pattern: new RegExp(`(?:^|[\\s-])(?:${words})${end}`, 'u') };
    });
    const hints = rows.flatMap(({ words }) => spellOut(words).map((word) => word.replace(/[+*]$/u, 'x')));
    for (const hint of [
      ...hints,
      ...hints.map((hint) => `a ${hint}-b`),
      ...hints.map((hint) => `un${hint}s`),
    ]) {
      const bits = patterns
        .filter(({ pattern }) => pattern.test(hint))
        .reduce((sum, { bit }) => sum | bit, 0);
      assert.equal(readNaming(hint), bits, hint);
    }
  });
});

describe('spellOut', () => {
  it('writes out choices and what may be left out', () => {
    assert.deepEqual(spellOut('ads?|pop-?(?:up|over)'), [
      'ad',
      'ads',
      'popup',
      'popover',
      'pop-up',
      'pop-over',
    ]);
    assert.deepEqual(spellOut('tag(?:-?list)?'), ['tag', 'taglist', 'tag-list']);
    assert.deepEqual(spellOut('nav-\\w+|cmp\\S*'), ['nav-+', 'cmp*']);
  });
});

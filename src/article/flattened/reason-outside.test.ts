import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { reasonOutside, reasonsOfSections } from './reason-outside.ts';
import { splitLines } from './split-lines.ts';

/** Lines with the reason that each is to get; those of the article have none. */
const page: readonly (readonly [text: string, reason: string | null])[] = [
  ['The Zenda Post today', 'above-headline'],
  ['Ruritania signs a treaty on salt', null],
  ['By Jane Roe', 'byline'],
  ['4 min read', 'below-headline'],
  ['Share Save Print', 'share-buttons'],
  ['The ministers signed a treaty on salt on Monday, officials in Zenda said.', null],
  ['Telegram Facebook RSS', 'share-buttons'],
  ['Salt prices', 'label'],
  ['Why the hens of Strelsau lay no more', 'related-stories'],
  ['The owner of this site takes no blame.', 'apart-from-article'],
  ['Read also', 'related-stories'],
  ['- What is a customs union?', 'related-stories'],
  ['Comments', 'comments'],
  ['Required fields bear a star', 'comments'],
  ['(c) 2025 The Zenda Post', 'footer'],
];

describe('reasonOutside', () => {
  const views = describeLines(splitLines(page.map(([text]) => text).join('\n')), tables.article);
  const inside = page.map((_, at) => at === 5);
  const layout = { headlineAt: 1, coreStart: 5, coreEnd: 6, inside };
  const sections = reasonsOfSections(views);
  for (const [at, [text, reason]] of page.entries())
    if (reason !== null)
      it(`says of "${text}": ${reason}`, () => {
        const view = views[at];
        assert.ok(view !== undefined);
        assert.equal(reasonOutside(view, at, layout, sections[at] ?? null), reason);
      });
});

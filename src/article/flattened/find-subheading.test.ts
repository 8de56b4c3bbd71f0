import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { findSubheading } from './find-subheading.ts';
import { splitLines } from './split-lines.ts';

const headline = 'Ruritania and Graustark sign a treaty on salt';
const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Under the treaty, which took four years to write, both states will lower their taxes on salt by half.',
];

/** The standfirst of a page with these lines between headline and prose. */
function standfirstOf(...head: readonly string[]): string | null {
  const views = describeLines(splitLines([headline, ...head, ...prose].join('\n')), tables.article);
  const inside = views.map((_, at) => at > head.length);
  const at = findSubheading(views, { headlineAt: 0, inside });
  return at === null ? null : (views[at]?.line.text ?? null);
}

describe('findSubheading', () => {
  const summary = 'After four years of talks both states agree to lower what they take on salt.';
  const open = 'Both states will lower their taxes on salt by half';

  it('takes a summary above byline and date', () => {
    assert.equal(standfirstOf(summary, 'By Jane Roe', '3 May 2024, 08:15'), summary);
    assert.equal(standfirstOf(headline, summary, '3 May 2024, 08:15'), summary);
  });

  it('takes a line without end mark above the first paragraph', () => {
    assert.equal(standfirstOf(open), open);
    const either = 'Both states will lower their taxes on salt and/or fees by half';
    assert.equal(standfirstOf(either), either);
    assert.equal(standfirstOf(`${open}, says Anna Holt / Zenda News`), null);
  });

  it('leaves the first paragraph below the byline alone, and one without a byline', () => {
    assert.equal(standfirstOf('By Jane Roe', '3 May 2024, 08:15'), null);
    assert.equal(standfirstOf(), null);
    assert.equal(standfirstOf(summary), null);
  });

  it('takes no caption, no section and no second copy of the headline', () => {
    assert.equal(
      standfirstOf('Ministers of Ruritania and Graustark sign the treaty on salt. Photo: Anna Holt'),
      null,
    );
    assert.equal(standfirstOf('World news', '3 May 2024, 08:15'), null);
    assert.equal(standfirstOf(`World: ${headline}`, '3 May 2024, 08:15'), null);
  });
});

// Where acts stand on a timeline and in the list beside it, without a browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActLine } from '../../web/src/api/types.ts';
import { placeIntervals } from '../../web/src/pair/place-intervals.ts';
import { placeMarks } from '../../web/src/pair/place-marks.ts';
import { anchorOf, extentOf, isDayUnknown } from '../../web/src/parts/act-days.ts';
import { toTime } from '../../web/src/parts/days.ts';

type Days = ActLine['occurred'];

const days = (from: string | null, to: string | null): Days => ({ from, to });

function act(id: string, occurred: Days, published: Days, type: ActLine['type'] = 'CONSULT'): ActLine {
  return {
    ...{ id, kind: 'event', quote: id, span: { start: 0, end: 1 }, recordedAt: '2026-04-01T00:00:00.000Z' },
    ...{ onlyPossiblyKnown: false, type, mode: null, contexts: [], act: null },
    ...{ status: 'happened', trigger: 'met', occurred, occurredBasis: 'stated' },
    ...{ actors: [], recipients: [], place: null, magnitude: null, authority: null, alsoIn: [] },
    article: {
      ...{ id: 'page', pageId: 'page', headline: null, outlet: null, url: null, location: null },
      ...{ published, verdict: 'confirmed', caveats: [] },
    },
  };
}

/** A pixel a day from 1 January 2024 on. */
const toX = (time: number) => (time - toTime('2024-01-01')) / 86_400_000;

const undated = days('2017-02-03', '2026-04-01');
const dated = days('2024-03-10', '2024-03-10');

describe('the day of an act', () => {
  it('is that of its words, or the last of a month', () => {
    assert.equal(anchorOf(act('a', days('2024-03-08', '2024-03-08'), dated)), '2024-03-08');
    assert.equal(anchorOf(act('a', days('2024-02-01', '2024-02-29'), dated)), '2024-02-29');
    assert.equal(anchorOf(act('a', days(null, '2024-03-10'), dated)), '2024-03-10');
    assert.equal(anchorOf(act('a', days('2024-03-10', null), dated)), '2024-03-10');
  });

  it('is unknown where only an article bounds it that may be of any of many years', () => {
    for (const occurred of [days(null, '2026-04-01'), days('2017-02-03', null), days(null, null)]) {
      const told = act('a', occurred, undated);
      assert.ok(isDayUnknown(told));
      assert.equal(anchorOf(told), null);
      assert.deepEqual(extentOf(told), undated);
    }
  });

  it('is unknown between two years apart, whatever the article', () => {
    assert.ok(isDayUnknown(act('a', days('2019-01-01', '2024-03-10'), dated)));
    assert.ok(!isDayUnknown(act('a', days('2024-03-08', '2024-03-08'), undated)));
  });

  it('is not told where nothing bounds it at all', () => {
    const told = act('a', days(null, null), days(null, null));
    assert.equal(extentOf(told), null);
    assert.deepEqual(placeIntervals([told], toX, [0, 100]), []);
  });
});

describe('what is drawn', () => {
  const known = act('known', days('2024-03-08', '2024-03-08'), dated);

  it('is a mark for a known day alone', () => {
    const told = [known, act('old', days(null, null), undated)];
    assert.deepEqual(
      placeMarks(told, toX, 12).map((one) => one.act.id),
      ['known'],
    );
  });

  it('is one interval for all that may have the same days, within the drawing', () => {
    const told = [known, act('b', days(null, null), undated), act('c', days(null, '2026-04-01'), undated)];
    const [interval, ...others] = placeIntervals(told, toX, [0, 100]);
    assert.deepEqual(
      interval?.acts.map(({ id }) => id),
      ['b', 'c'],
    );
    assert.deepEqual([interval?.x1, interval?.x2, interval?.isBefore], [0, 100, false]);
    assert.deepEqual(others, []);
  });

  it('lies above another where both may have one day, and beside it where not', () => {
    const spring = act('spring', days('2024-01-01', '2024-03-01'), dated);
    const summer = act('summer', days('2024-05-01', '2024-07-01'), dated);
    const all = act('all', days('2024-01-01', '2024-12-01'), dated);
    const quarrel = act('quarrel', days('2024-01-01', '2024-12-01'), dated, 'ACCUSE');
    const rows = placeIntervals([spring, summer, all, quarrel], toX, [0, 366]).map((one) => [
      ...[one.acts[0].id, one.row, one.isBelow],
    ]);
    assert.deepEqual(rows, [
      ['all', 0, false],
      ['quarrel', 0, true],
      ['summer', 1, false],
      ['spring', 1, false],
    ]);
  });

  it('points to what lies before all days with a mark', () => {
    const long = act('long ago', days('2019-01-01', '2022-01-01'), dated);
    assert.equal(placeIntervals([long], toX, [0, 366])[0]?.isBefore, true);
  });
});

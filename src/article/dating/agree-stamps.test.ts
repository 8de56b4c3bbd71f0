import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthInterval } from '../../time/index.ts';
import type { Stamp } from '../types.ts';
import { isAgreedOn } from './agree-stamps.ts';

const stamp = (ruleId: string, day: string, role: Stamp['role'] = 'unclear'): Stamp => ({
  value: day,
  days: { from: day, to: day },
  role,
  ruleId,
  quote: day,
  pageSpan: null,
});
const month = (ruleId: string): Stamp => ({
  ...stamp(ruleId, '2024-03'),
  days: monthInterval(2024, 3),
});

describe('isAgreedOn', () => {
  const shown = stamp('visible-date', '2024-03-06');
  const data = stamp('json-ld', '2024-03-06', 'published');
  it('takes a shown day and the same day in the data of the page for agreed on', () =>
    assert.ok(isAgreedOn(data, [data, shown])));
  it('takes a shown day and the month of the address or of a picture for agreed on', () => {
    assert.ok(isAgreedOn(shown, [shown, month('url-month')]));
    assert.ok(isAgreedOn(shown, [shown, month('picture-month')]));
    assert.ok(isAgreedOn(shown, [shown, stamp('script-day', '2024-03-06')]));
  });
  it('leaves one value in two meta elements alone, which one hand writes', () =>
    assert.ok(!isAgreedOn(data, [data, stamp('meta-published', '2024-03-06', 'published')])));
  it('leaves a month alone where there are two days to choose from', () =>
    assert.ok(!isAgreedOn(shown, [shown, stamp('time-element', '2024-03-02'), month('url-month')])));
  it('is against a day that data or address name otherwise, but not by one day of another zone', () => {
    assert.ok(!isAgreedOn(data, [data, shown, stamp('url', '2024-01-06', 'published')]));
    assert.ok(isAgreedOn(data, [data, shown, stamp('meta-published', '2024-03-07', 'published')]));
  });
  it('is against a day beside which the page shows another, as of print and of the web', () =>
    assert.ok(!isAgreedOn(data, [data, shown, stamp('visible-date', '2024-04-07')])));
  it('takes the attribute of a time element for data only where the element calls itself the date', () => {
    const timed = [shown, stamp('time-element', '2024-03-06')];
    assert.ok(!isAgreedOn(shown, timed));
    assert.ok(isAgreedOn(shown, [...timed, stamp('dated-element', '2024-03-06')]));
  });
  it('is against a day after which the page shows a change', () =>
    assert.ok(!isAgreedOn(data, [data, shown, stamp('visible-date', '2024-05-01', 'modified')])));
  it('is against a day of change and two days in one', () => {
    const changed = stamp('json-ld', '2024-03-06', 'modified');
    assert.ok(!isAgreedOn(changed, [changed, stamp('visible-date', '2024-03-06', 'modified')]));
    const open = {
      ...shown,
      value: '[2024-02-03,2024-03-02]',
      days: { from: '2024-02-03', to: '2024-03-02' },
    };
    assert.ok(!isAgreedOn(open, [open, month('url-month')]));
  });
});

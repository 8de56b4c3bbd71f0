// Headlines in the present over a text that tells what lies ahead.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const headline = 'Fiji slaps 27% tariff on Tongan goods\n\n';

describe('a headline in the present', () => {
  it('lies ahead where the text says "will impose"', () =>
    assert.deepEqual(
      told(`${headline}Fiji will impose a tariff of 27% on goods from Tonga from 1 July 2025.`),
      ['THREATEN/restrict announced: FJI -> TON'],
    ));

  it('is done where the text says "imposed"', () =>
    assert.deepEqual(told(`${headline}Fiji imposed a tariff of 27% on goods from Tonga.`), [
      'SANCTION/discontinue happened: FJI -> TON',
    ]));

  it('is done where the text tells both', () =>
    assert.deepEqual(
      told(`${headline}Fiji imposed a tariff on Tonga. Fiji will impose a second tariff on Tonga in July.`),
      ['SANCTION/discontinue happened: FJI -> TON', 'THREATEN/restrict announced: FJI -> TON'],
    ));
});

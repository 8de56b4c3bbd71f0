// By when something is promised (a day of what is to come, and none of the promising), and when a clause with "when" was. The texts are of 10 June 2025.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { actsOf } from './told.ts';

function daysOf(sentence: string): string {
  const [act] = actsOf(`${sentence} Nothing else was known by nightfall.`);
  return `${act?.status} ${act?.occurred.from} ${act?.occurred.to}`;
}

const cases: readonly (readonly [string, string])[] = [
  ['Peru promised Chile to reopen the rail line to Arica by April 30.', 'announced 2025-06-10 2026-04-30'],
  [
    "Togo's promise to open the border with Ghana by the spring was repeated in Lome on Tuesday.",
    'announced 2025-06-10 2026-05-31',
  ],
  ['Korea promised Laos 500 tonnes of rice by February.', 'announced null 2025-06-10'],
  [
    'Since March 2024, when Spain recalled its ambassador, Lima has had none.',
    'background 2024-03-01 2024-03-31',
  ],
  ['Greece withdrew its frigate from Libya by the spring.', 'happened null 2025-05-31'],
  ['Latvia will reopen its consulate in Tartu before September.', 'announced 2025-06-10 2025-08-31'],
  [
    'Latvia would reopen its consulate in Tartu before the winter, its minister said.',
    'announced 2025-06-10 2025-11-30',
  ],
  ['Latvia closed its consulate in Tartu before May.', 'happened null 2025-04-30'],
];

for (const [sentence, days] of cases)
  it(`reads the days of "${sentence}"`, () => assert.equal(daysOf(sentence), days));

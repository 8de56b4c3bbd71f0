import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderBeginning, renderDays } from './render-days.ts';

const samples: readonly (readonly [from: string | null, to: string | null, shown: string])[] = [
  ['2025-09-11', '2025-09-11', '2025-09-11'],
  ['2022-09-01', '2022-09-30', '2022-09'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2023-01-01', '2023-12-31', '2023'],
  ['2025-09-09', '2025-09-11', '2025-09-09 to 2025-09-11'],
  ['2022-09-01', '2022-10-31', '2022-09-01 to 2022-10-31'],
  [null, '2025-12-18', 'by 2025-12-18'],
  ['2025-12-18', null, 'from 2025-12-18'],
  [null, null, 'day unknown'],
];

for (const [from, to, shown] of samples)
  it(`shows ${from} to ${to} as "${shown}"`, () => assert.equal(renderDays({ from, to }), shown));

it('says of a beginning between two days that it is one day of them', () => {
  assert.equal(
    renderBeginning({ from: '2024-04-05', to: '2024-05-02' }),
    'a day from 2024-04-05 to 2024-05-02',
  );
  assert.equal(renderBeginning({ from: '2022-09-01', to: '2022-09-30' }), '2022-09');
});

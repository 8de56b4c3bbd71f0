import { describe, it } from 'node:test';
import { assertStands } from './stands.ts';

describe('the end of a state', () => {
  it('is put off by a decision, and by so many days', () => {
    assertStands({
      "The EU's decision to extend its sanctions on Zimbabwe until 20 February 2027 was welcomed by the opposition.":
        ['sanctions EUR > ZWE: in force, until 2027-02-20'],
      'The truce between Armenia and Azerbaijan was extended on Sunday by two weeks.': [
        'ceasefire ARM > AZE: in force, since 2026-03-08, until 2026-03-22',
      ],
      'An agreement on fishing between Namibia and Angola, signed in 2023, runs out on 30 June.': [
        'treaty AGO > NAM: in force, until 2026-06-30',
      ],
    });
  });

  it('is that of what is kept as it is', () => {
    assertStands({
      'Lithuania kept its border with Belarus closed until 30 April.': [
        'border LTU > BLR: closed, until 2026-04-30',
      ],
    });
  });
});

describe('whose side', () => {
  it('is told beside the border', () => {
    assertStands({
      "The border between Colombia and Venezuela has been closed on Venezuela's side since Monday.": [
        'border VEN > COL: closed, since 2026-03-09',
      ],
    });
  });

  it('is not that of people of whom another clause tells', () => {
    assertStands({
      'Colombia closed the crossing at Paraguachón on Monday, when thousands gathered on the Venezuelan side.':
        ['border COL > VEN: closed, since 2026-03-09'],
    });
  });

  it('is that of each where two name envoys', () => {
    assertStands({
      'Moldova and Romania named ambassadors to each other on Monday.': [
        'ambassador MDA > ROU: in post, since 2026-03-09',
        'ambassador ROU > MDA: in post, since 2026-03-09',
      ],
    });
  });
});

import { describe, it } from 'node:test';
import { assertStands } from './stands.ts';

describe('a ceasefire', () => {
  it('binds those between whom it was brokered, from the day on which it took effect', () => {
    assertStands({
      'A ceasefire that Turkey brokered between Libya and Chad took effect on 1 March.': [
        'ceasefire LBY > TCD: in force, since 2026-03-01',
      ],
      'A ceasefire that Turkey brokered between Libya and Chad took effect on 1 March but was broken many times.':
        ['ceasefire LBY > TCD: broken'],
      'A truce between Libya and Chad came into force at midnight on Sunday.': [
        'ceasefire LBY > TCD: in force, since 2026-03-08',
      ],
    });
  });
});

describe('visas', () => {
  it('are done without until a day', () => {
    assertStands({
      'China extended visa-free entry for New Zealanders until 31 May 2026.': [
        'visas CHN > NZL: free, until 2026-05-31',
      ],
      'Malaysia exempted Georgians from visas until 31 May 2026.': [
        'visas MYS > GEO: free, until 2026-05-31',
      ],
      "Jordan and Serbia waived visas for each other's citizens for a year from 1 January.": [
        'visas JOR > SRB: free, until 2027-01-01',
        'visas SRB > JOR: free, until 2027-01-01',
      ],
      'Oman granted Kenyans visa-free entry on Monday.': ['visas OMN > KEN: free, since 2026-03-09'],
    });
  });
});

describe('a border', () => {
  it('is closed to what it is closed to', () => {
    assertStands({
      'Uganda closed its border to Kenyan maize on Monday.': [
        'border UGA > KEN (Kenyan maize): closed, since 2026-03-09',
      ],
      'Laos shut its border with Vietnam to lorries on Monday.': [
        'border LAO > VNM (lorries): closed, since 2026-03-09',
      ],
      'Laos shut its border to Vietnam on Monday.': ['border LAO > VNM: closed, since 2026-03-09'],
    });
  });

  it('is opened by both where both open it', () => {
    assertStands({
      'Uzbekistan and Tajikistan opened the crossing of Fotehobod, which Tajikistan had closed in May 2021.':
        ['border TJK > UZB: open', 'border UZB > TJK: open'],
    });
  });
});

describe('a clause about what was ended', () => {
  it('begins nothing anew', () => {
    assertStands({
      'On Monday Norway lifted the sanctions that it had imposed on Fiji after the coup.': [
        'sanctions NOR > FJI: lifted, since 2026-03-09',
      ],
    });
  });

  it('is not what was announced', () => {
    assertStands({
      'Chad said that its “defensive measures” would be lifted when Sudan had disarmed the RSF. A meeting, which had been announced for July, did not take place.':
        [],
    });
  });
});

describe('staff of an embassy', () => {
  it('is expelled as diplomats are', () => {
    assertStands({
      'Georgia expelled two employees of the Czech embassy on Monday.': [
        'ambassador CZE > GEO (diplomats): expelled, since 2026-03-09',
      ],
    });
  });
});

describe('an envoy back at his post', () => {
  it('is in post from the day on which he resumed it', () => {
    assertStands({
      "Ghana's ambassador to Togo resumed his duties in Lomé on Friday.": [
        'ambassador GHA > TGO: in post, since 2026-03-06',
      ],
    });
  });
});

// Who is put on a list, and taken off: which list it is says whether that is a favour.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

function check(texts: Readonly<Record<string, string>>): void {
  for (const [text, act] of Object.entries(texts))
    it(`reads "${text}"`, () => assert.deepEqual(told(text), [act]));
}

describe('a list of friends', () => {
  check({
    'Seoul put Japan back on its white list on Tuesday.': 'RETREAT happened: KOR -> JPN',
    'Spain put Morocco on its list of safe countries.': 'RETREAT happened: ESP -> MAR',
    'Canada placed Mexico on its green list on Friday.': 'RETREAT happened: CAN -> MEX',
    'Japan removed South Korea from its white list.': 'SANCTION/discontinue happened: JPN -> KOR',
    'Ireland struck Georgia off its list of safe countries.': 'SANCTION/discontinue happened: IRL -> GEO',
  });
});

describe('a list of foes', () => {
  check({
    'Chad put Niger back on its list of state sponsors of terrorism.':
      'SANCTION/discontinue happened: TCD -> NER',
    'Kenya placed two Somali banks on its blacklist.': 'SANCTION/discontinue happened: KEN -> SOM',
    'Qatar removed Bahrain from its blacklist.': 'RETREAT happened: QAT -> BHR',
    'Russia added Georgia to its list of unsafe destinations.': 'SANCTION/discontinue happened: RUS -> GEO',
    'China put Japan on its list of banned destinations.': 'SANCTION/discontinue happened: CHN -> JPN',
    'Britain removed Egypt from its list of unsafe destinations.': 'RETREAT happened: GBR -> EGY',
    'Britain took Oman off its red list.': 'RETREAT happened: GBR -> OMN',
  });
});

import { describe, it } from 'node:test';
import { assertStands } from './stands.ts';

describe('a sentence that tells two changes of one state', () => {
  it('leaves the later one', () => {
    assertStands({
      'Chad and Sudan agreed to a truce on Friday, but it collapsed the next day.': [
        'ceasefire SDN > TCD: broken, since 2026-03-07',
      ],
      'Eritrea and Djibouti agreed to extend their ceasefire by 48 hours on Friday; by Saturday it had collapsed.':
        ['ceasefire DJI > ERI: broken, since 2026-03-07'],
      'Kyrgyzstan opened the crossing at Karamyk on Thursday, only for Tajikistan to close it again on Sunday.':
        ['border KGZ > TJK: open, since 2026-03-05', 'border TJK > KGZ: closed, since 2026-03-08'],
      "Serbia's ambassador to Croatia, expelled in November 2024, was allowed back on 2 March.": [
        'ambassador SRB > HRV: in post, since 2026-03-02',
      ],
    });
  });

  it('is not changed by what is only to come', () => {
    assertStands({
      'Chad and Sudan agreed to a truce on Friday, but diplomats fear that it will collapse.': [
        'ceasefire SDN > TCD: in force, since 2026-03-06',
      ],
      'Kenya closed its border with Somalia on Monday and will reopen it in May.': [
        'border KEN > SOM: closed, since 2026-03-09',
      ],
    });
  });
});

describe('a clause that points back', () => {
  it('tells whose envoy and which embassy it is about', () => {
    assertStands({
      "Peru's ambassador to Honduras, whom Honduras expelled on 2 March, has not been replaced.": [
        'ambassador PER > HND: expelled, since 2026-03-02',
      ],
      'Kenya, from whose capital Somalia withdrew its ambassador on 2 March, protested.': [
        'ambassador SOM > KEN: recalled, since 2026-03-02',
      ],
      "Slovenia's embassy in Minsk, which Belarus ordered closed on 2 March, stands empty.": [
        'embassy SVN > BLR: closed, since 2026-03-02',
      ],
    });
  });
});

describe('an envoy who is sent back', () => {
  it('is in post, and sent home is expelled', () => {
    assertStands({
      'Ghana recalled its high commissioner from Abuja in January and sent him back on 2 March.': [
        'ambassador GHA > NGA: in post, since 2026-03-02',
      ],
    });
  });
});

describe('what was not done', () => {
  it('moves nothing', () => {
    assertStands({
      'Chile would not, its foreign minister said, recall its ambassador from Quito.': [],
      'Zambia has closed neither its embassy in Harare nor its consulate in Bulawayo.': [],
      'Croatia has neither recalled its ambassador from Belgrade nor closed its consulate in Subotica.': [],
      'Ecuador ordered Mexico on Monday to close its embassy in Quito within a week.': [
        'embassy MEX > ECU: announced closed',
      ],
    });
  });
});

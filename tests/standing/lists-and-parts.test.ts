import { describe, it } from 'node:test';
import { assertStands } from './stands.ts';

describe('a place on a list', () => {
  it('is lost and given back', () => {
    assertStands({
      'Peru dropped Honduras from its list of preferred suppliers on Monday, its trade ministry said.': [
        'list PER > HND (preferred suppliers): off the list, since 2026-03-09',
      ],
      'Malaysia put Ghana back on its list of safe countries on Monday.': [
        'list MYS > GHA (safe countries): on the list, since 2026-03-09',
      ],
      'Canada added Haiti on Monday to the list of countries whose citizens need a visa.': [
        'list CAN > HTI (countries): on the list, since 2026-03-09',
      ],
      'Kenya put Somalia at the top of its list of priorities.': [],
      'Kenya restored Malawi to its list of trusted trading partners on 2 March.': [
        'list KEN > MWI (trusted trading partners): on the list, since 2026-03-02',
      ],
    });
  });

  it('tells of those who are named, not of their state', () => {
    assertStands({
      'Norway added two Eritrean generals to its list of sanctions on Friday.': [
        'sanctions NOR > ERI (two Eritrean generals): in force, since 2026-03-06',
      ],
      'The European Union took four Bosnian officials off its blacklist on Monday; 30 others stay on it.': [
        'sanctions EUR > BIH (four Bosnian officials): lifted, since 2026-03-09',
      ],
      'Chile removed two Bolivian firms from its list of preferred suppliers on Monday.': [],
    });
  });
});

describe('a part', () => {
  it('of the crossings is not the border', () => {
    assertStands({
      'Thailand closed two of the six crossings with Malaysia on Monday; the others stay open.': [
        'border THA > MYS (two crossings): closed, since 2026-03-09',
      ],
      'Thailand closed its border with Malaysia on Monday.': ['border THA > MYS: closed, since 2026-03-09'],
    });
  });

  it('of the makers is not the whole trade', () => {
    assertStands({
      'Uruguay lifted its embargo on Paraguayan beef for three plants on Friday, but kept it for the rest.': [
        'sanctions URY > PRY (three plants): lifted, since 2026-03-06',
      ],
    });
  });

  it('of the prisoners is not all of them', () => {
    assertStands({
      'Oman arrested five Iranian sailors in May. On Thursday it freed two of the five Iranian sailors.': [
        'prisoners OMN > IRN (five Iranian sailors): held',
        'prisoners OMN > IRN (two of the five Iranian sailors): freed, since 2026-03-05',
      ],
    });
  });
});

describe('what a state is about', () => {
  it('is no day and no aside', () => {
    assertStands({
      'Iran imposed sanctions on 3 March on an Argentine judge.': [
        'sanctions IRN > ARG (judge): in force, since 2026-03-03',
      ],
      'Japan lifted its ban on Brazilian poultry on Monday, except for birds from one state.': [
        'trade JPN > BRA (birds from one state): in force',
        'trade JPN > BRA (poultry): eased, since 2026-03-09',
      ],
    });
  });

  it('is not what talks are about', () => {
    assertStands({
      'Denmark suspended talks on an extradition treaty with Morocco on Monday.': [],
      'Denmark suspended its extradition treaty with Morocco on Monday.': [
        'treaty DNK > MAR: suspended, since 2026-03-09',
      ],
    });
  });

  it('binds those who sign, not those who look on', () => {
    assertStands({
      'The presidents of Armenia and Azerbaijan signed a peace treaty on Friday in the presence of the Qatari emir.':
        ['treaty ARM > AZE: signed, since 2026-03-06'],
    });
  });
});

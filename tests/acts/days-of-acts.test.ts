// The day of an act where another clause, or another thing of its sentence, has a day too. The texts are of Tuesday, 10 June 2025.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actsOf } from './told.ts';

/** Each act as "type status first..last day". */
function daysOf(text: string): readonly string[] {
  return actsOf(text).map(({ type, status, occurred: { from, to } }) =>
    [type, status, from === to ? from : `${from ?? ''}..${to ?? ''}`].join(' '),
  );
}

type Cases = readonly (readonly [string, readonly string[]])[];

function check(cases: Cases): void {
  for (const [text, acts] of cases) it(`reads "${text}"`, () => assert.deepEqual(daysOf(text), acts));
}

describe('a plan whose end its own sentence tells', () => {
  check([
    [
      "Zambia's president was due to meet his Angolan counterpart in Lusaka on 28 May, but the talks were moved to Luanda and took place on 4 June.",
      ['CONSULT happened 2025-06-04'],
    ],
    [
      'Talks between Laos and Nepal that had been planned for 28 April were held on 2 June.',
      ['CONSULT happened 2025-06-02'],
    ],
    [
      'The presidents of Peru and Chile were expected to meet on Friday but the summit was called off.',
      ['CONSULT negated 2025-06-06'],
    ],
    [
      "Guinea's president had been scheduled to visit Lisbon on 3 June, but the trip did not take place.",
      ['CONSULT negated 2025-06-03'],
    ],
    [
      "Fiji's prime minister was due to visit Tonga on 5 June, but no reason was given.",
      ['AGREE announced 2025-06-05'],
    ],
    ["Fiji's prime minister is due to visit Tonga on 5 July.", ['AGREE announced 2025-07-05']],
  ]);
});

describe('two deeds that are joined', () => {
  check([
    ['Oman freed three Yemeni sailors and flew them to Aden on Sunday.', ['RETREAT happened 2025-06-08']],
    [
      'Oman freed three Yemeni sailors and flew a wreath to Aden on Sunday.',
      ['RETREAT happened ..2025-06-10'],
    ],
    [
      'Chad freed two Libyan drivers on Saturday, and Libya let four Chadians go.',
      ['RETREAT happened 2025-06-07', 'RETREAT happened 2025-06-07'],
    ],
    [
      'Norway expelled a Chinese diplomat on Friday and China later expelled a Norwegian.',
      ['SANCTION happened 2025-06-06', 'SANCTION happened ..2025-06-10'],
    ],
  ]);
});

describe('the day of a thing', () => {
  check([
    ['Belgium apologised to Burundi for the killings of 1961 to 1962.', ['SUPPORT happened ..2025-06-10']],
    [
      'Belgium apologised to Burundi in 2019 for the killings of 1961.',
      ['SUPPORT background 2019-01-01..2019-12-31'],
    ],
    ['Kenya and Uganda met at the summit of 3 June.', ['CONSULT happened 2025-06-03']],
    [
      'Turkey lifted its ban on Armenian goods in response to the visit of two ministers on 20 May.',
      ['RETREAT happened ..2025-06-10'],
    ],
  ]);
});

describe('how long ago', () => {
  check([
    [
      'It is three years since Bolivia cut its ties with Israel.',
      ['SANCTION background 2022-06-01..2022-06-30'],
    ],
    [
      'A year has passed since Guinea expelled the French ambassador.',
      ['SANCTION background 2024-06-01..2024-06-30'],
    ],
    ['Guinea has had no word since it expelled the French ambassador.', ['SANCTION background ..2025-06-10']],
  ]);
});

describe('the year of a thing that it names', () => {
  check([
    ['Egypt suspended the Nile Waters Agreement of 1959 on Monday.', ['SANCTION happened 2025-06-09']],
    ['Fiji denounced the Suva Convention of 1988.', ['ACCUSE happened ..2025-06-10']],
    ['Fiji expelled two envoys in May of 2023.', ['SANCTION background 2023-05-01..2023-05-31']],
  ]);
});

describe('deeds in a row of one doer', () => {
  check([
    [
      "Peru's foreign minister arrived in Quito on Monday and held talks with Ecuador's president.",
      ['CONSULT happened 2025-06-09', 'CONSULT happened 2025-06-09'],
    ],
    [
      'Kenya expelled two Ugandan diplomats on Saturday and closed its embassy in Kampala.',
      ['SANCTION happened 2025-06-07', 'SANCTION happened 2025-06-07'],
    ],
    [
      "Togo's president visited Accra on Friday, met Ghana's leader and promised him gas.",
      ['CONSULT happened 2025-06-06', 'CONSULT happened 2025-06-06', 'AGREE announced 2025-06-06'],
    ],
    [
      "Fiji's prime minister visited Apia on Monday, meeting his Samoan counterpart.",
      ['CONSULT happened 2025-06-09', 'CONSULT happened 2025-06-09'],
    ],
    [
      "Oman's sultan landed in Doha on Monday, met the emir of Qatar and signed an accord with him.",
      ['CONSULT happened 2025-06-09', 'CONSULT happened 2025-06-09', 'SUPPORT happened 2025-06-09'],
    ],
    [
      'Gabon expelled a French envoy on Monday and later recalled its own ambassador from Paris.',
      ['SANCTION happened 2025-06-09', 'SANCTION happened ..2025-06-10'],
    ],
    [
      'Gabon seized a Ghanaian trawler on Monday and released it.',
      ['COERCE happened 2025-06-09', 'RETREAT happened ..2025-06-10'],
    ],
    [
      'Nepal imposed a ban on rice from India on 20 May and lifted it.',
      ['SANCTION happened 2025-05-20', 'RETREAT happened ..2025-06-10'],
    ],
    [
      'Oman detained six Chadians on Monday and deported them.',
      ['COERCE happened 2025-06-09', 'COERCE happened ..2025-06-10'],
    ],
    [
      "Haiti's envoy visited Nassau on Thursday and has met the Bahamian premier.",
      ['CONSULT happened 2025-06-05', 'CONSULT happened ..2025-06-10'],
    ],
    [
      'Chad closed its border on Friday, and Sudan expelled a Chadian diplomat.',
      ['SANCTION happened 2025-06-06', 'SANCTION happened ..2025-06-10'],
    ],
    [
      'Georgia sanctioned two Russian banks in 2014 and closed its border with Russia.',
      ['SANCTION background 2014-01-01..2014-12-31', 'SANCTION happened ..2025-06-10'],
    ],
  ]);
});

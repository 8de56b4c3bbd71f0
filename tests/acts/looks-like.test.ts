// Words that look like an act and are none, or another one than they look like.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const isTold =
  (text: string, ...acts: readonly string[]) =>
  () =>
    assert.deepEqual(told(text), acts);

describe('nobody is helped, promised or attacked', () => {
  it('by water that is let out', isTold('Turkey released water from the dam into the Euphrates.'));
  it('by fuel from a reserve', isTold("Japan's government released oil from its reserves."));
  it(
    'where one looks for other suppliers',
    isTold('Fiji said that it would seek other suppliers than Tonga.'),
  );
  it('by what takes years', isTold('Buyers in Fiji were many, and it will take years to win them back.'));
  it('by a name struck off', isTold('Two years after it had struck it off, Fiji opened the register again.'));
  it(
    'by a defence of an arrest',
    isTold("Ecuador's president, Daniel Noboa, defended the arrest of the Mexican clerk."),
  );
});

describe('a host who takes back its consent', () => {
  it(
    'closes the consulate',
    isTold(
      'Norway withdrew its consent to the Russian consulate in Kirkenes.',
      'SANCTION/withdraw happened: NOR -> RUS',
    ),
  );
  it(
    'does so, too, where a parser takes the consent for a quality',
    isTold(
      "Poland's foreign minister, Ana Holm, on Tuesday withdrew consent for the Danish consulate in Lodz.",
      'SANCTION/withdraw happened: POL -> DNK',
    ),
  );
});

describe('who walks out', () => {
  it('of prison is freed', () =>
    assert.match(
      told('The opposition leader walked out of prison in Minsk on Friday.').join(),
      /^RETREAT\/release/u,
    ));
  it('of hospitals is on strike', () =>
    assert.match(told('Nurses walked out of hospitals in Harare on Monday.').join(), /^PROTEST\/strike/u));
});

describe('words that are given', () => {
  it('a response that is promised is a threat, of violence only where it is one', () => {
    assert.match(told('Chad promised a painful response to Niger.').join(), /^THREATEN happened/u);
    assert.match(told('Chad promised a military response to Niger.').join(), /^THREATEN\/violence/u);
  });
  it(
    'a joint investigation that is proposed accuses nobody',
    isTold('Fiji proposed a joint investigation to Tonga.', 'AGREE announced: FJI -> TON'),
  );
  it('a licence that will not be renewed is refused', () =>
    assert.match(told('Fiji said that it would not renew the licence of Tonga.').join(), /^REJECT\/yield/u));
  it(
    'threats that are traded are of both',
    isTold('Fiji and Tonga exchanged threats.', 'THREATEN happened: FJI, TON -> '),
  );
});

describe('a verdict', () => {
  it(
    'is told by what it is said to be, not by what that is to',
    isTold(
      "Laos called Thailand's deportation of the monks an affront to good neighbourly relations.",
      'ACCUSE/disapprove happened: LAO -> THA',
    ),
  );
  it('is on whoever did it, where a parser joins the two nouns', () =>
    assert.deepEqual(
      told(
        "Ecuadorian police forced their way into the Mexican embassy. Mexico's president called the raid a violation of Mexico's sovereignty.",
      ),
      ['COERCE/seize happened: ECU -> MEX', 'ACCUSE/disapprove happened: MEX -> ECU'],
    ));
});

describe('gifts', () => {
  it(
    'of fighters to somebody are aircraft',
    isTold('Denmark sent Ukraine nineteen F-16 fighters.', 'AID happened: DNK -> UKR'),
  );
  it(
    'handed back have their receiver before them',
    isTold('The museum in Berlin handed Namibia back 23 skulls.', 'RETREAT happened: DEU -> NAM'),
  );
});

describe('a request of others', () => {
  it('is not of those who turn it down', () =>
    assert.deepEqual(told('Kazakhstan turned down a Russian request to send troops.'), [
      'REJECT/assist happened: KAZ -> RUS',
      'REQUEST/change happened: RUS -> KAZ',
    ]));
});

describe('an object that parsers lose', () => {
  it(
    'is found before a clause',
    isTold(
      'Taiwan severed ties with Honduras after Honduras opened relations with China.',
      'SANCTION/discontinue happened: TWN -> HND',
      'SUPPORT happened: HND -> CHN',
    ),
  );
});

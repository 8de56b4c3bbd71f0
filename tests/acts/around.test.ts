// Who is meant, where only the acts around tell.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

/** The act of the text that was told last. */
const lastOf = (text: string): string | undefined => told(text).at(-1);

describe('a neighbour or counterpart', () => {
  const begins = 'Nepal closed its border with India on Monday.';
  it('is the other state of the article', () =>
    assert.equal(
      lastOf(`${begins} In 2015 Nepal accused its neighbour of spying.`),
      'ACCUSE/allege background: NPL -> IND',
    ));

  it('is nobody known where the article tells of one state alone', () =>
    assert.equal(lastOf('Nepal accused its neighbour of spying.'), 'ACCUSE/allege happened: NPL -> NPL'));
});

describe('what is seized', () => {
  it('has the crew of the boat before it', () =>
    assert.equal(
      lastOf('Fiji seized a Tongan trawler and arrested its crew.'),
      'COERCE/arrest happened: FJI -> TON',
    ));

  it("is not one's own", () =>
    assert.equal(
      lastOf('Guyana accused Suriname of piracy. Suriname had impounded two of its trawlers.'),
      'COERCE/seize background: SUR -> GUY',
    ));

  it('may be one\'s own people: "arrested its generals"', () =>
    assert.equal(
      lastOf('Guyana accused Suriname of piracy. Suriname arrested two of its generals.'),
      'COERCE/arrest happened: SUR -> SUR',
    ));
});

describe('people told of twice', () => {
  const lines = 'Togo frees two journalists\n\nTogo released two Beninese journalists on Monday.';
  it('are of one state', () => assert.deepEqual(told(lines), ['RETREAT/release happened: TGO -> BEN']));

  it('are taken up as "the men"', () =>
    assert.equal(
      lastOf('Fiji freed nine Tongan fishermen. The men had been arrested by the Fijian navy.'),
      'COERCE/arrest background: FJI -> TON',
    ));

  it('are others where "men" are told of for the first time', () =>
    assert.equal(
      lastOf('Fiji freed nine Tongan fishermen. Police arrested three men in Suva.'),
      'COERCE/arrest happened: FJI -> FJI',
    ));
});

describe('words on a deed', () => {
  it('are against who did it: "condemned their detention"', () =>
    assert.equal(
      lastOf('Togo detained two Beninese journalists. Ghana condemned their detention.'),
      'ACCUSE/disapprove happened: GHA -> TGO',
    ));

  it('are so as a verdict: "called it a farce"', () =>
    assert.equal(
      lastOf('Togo banned imports from Ghana. Benin called it "a farce".'),
      'ACCUSE/disapprove happened: BEN -> TGO',
    ));
});

describe('the other side', () => {
  const begins = 'Fiji closed its border with Tonga on Monday.';
  it('is the other state of the article', () =>
    assert.equal(lastOf(`${begins} Tonga filed a complaint.`), 'ACCUSE/disapprove happened: TON -> FJI'));

  it('is the other, though a thing is named', () =>
    assert.equal(
      lastOf(`${begins} Fiji last closed the frontier in 2014.`),
      'SANCTION/discontinue background: FJI -> TON',
    ));

  it('is both for a third that refuses', () =>
    assert.equal(
      lastOf(`${begins} Samoa declined to reroute its ferries.`),
      'REJECT happened: WSM -> FJI, TON',
    ));

  it('is nobody where a call is to all, or an office is left', () => {
    assert.equal(lastOf(`${begins} Tonga called for calm.`), 'REQUEST/yield happened: TON -> ');
    assert.equal(
      lastOf(`${begins} Tonga's king is to leave office this month.`),
      'AGREE announced: TON -> office',
    );
  });

  it('is the other where somebody is offered', () =>
    assert.equal(lastOf(`${begins} Fiji later offered to send a mediator.`), 'AGREE announced: FJI -> TON'));
});

describe('a demand for the release of those who are held', () => {
  it('goes to whoever holds them', () => {
    assert.equal(
      lastOf('Iran arrested a Swedish nurse in May. Sweden demanded her release on Monday.'),
      'REQUEST/yield happened: SWE -> IRN',
    );
    assert.equal(
      lastOf('Mali has jailed two Ivorian officers since March. Ivory Coast again called for their release.'),
      'REQUEST/yield happened: CIV -> MLI',
    );
  });

  it('goes to whom it names', () =>
    assert.equal(
      lastOf('Iran arrested a Swedish nurse in May. Sweden demanded that Iraq free two Swedes.'),
      'REQUEST/yield happened: SWE -> IRQ',
    ));
});

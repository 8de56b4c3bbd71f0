// What is only told, feared, denied or left undone, and who it is that does it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const reads = (text: string, acts: readonly string[]): void => assert.deepEqual(told(text), acts, text);

describe('what did not happen', () => {
  it('is told by "neither ... nor"', () =>
    reads('Neither Peru nor Chile has closed its border with Bolivia.', [
      'SANCTION/discontinue negated: PER, CHL -> BOL',
    ]));

  it('is what somebody stopped short of, or was to have done', () => {
    reads('Norway stopped short of expelling the Cuban ambassador.', ['SANCTION/expel negated: NOR -> CUB']);
    reads('Chad was to have withdrawn its troops from Niger by May.', [
      'RETREAT/withdraw negated: TCD -> NER',
    ]);
  });

  it('is what reports tell that somebody calls false', () =>
    reads(
      'Reports that Oman had shut its airspace to Yemeni aircraft were false, the Omani foreign ministry said.',
      ['SANCTION/discontinue denied: OMN -> YEM'],
    ));

  it('is what somebody denies to have said', () =>
    reads('Fiji denied a Tongan statement that it had agreed to share the reef.', ['AGREE denied: FJI -> ']));
});

describe('what is only told', () => {
  it('is what there are reports of', () =>
    reads('There are reports that Togo has closed its airspace to Malian aircraft.', [
      'SANCTION/discontinue alleged: TGO -> MLI',
    ]));

  it('is what somebody alleges behind it', () =>
    reads('Chadian troops crossed into Niger again, three officials alleged.', [
      'ASSAULT alleged: TCD -> NER',
    ]));

  it('is what somebody would neither confirm nor deny', () =>
    reads('Norway would neither confirm nor deny that Togo had expelled its envoy.', [
      'SANCTION/expel alleged: TGO -> NOR',
    ]));

  it('is what somebody fears', () =>
    reads('The family had feared that Peru would expel the Cuban envoy.', [
      'SANCTION/expel hypothetical: PER -> CUB',
    ]));

  it('is no longer where a clause inside of a denial goes on with what happened', () => {
    const acts = told(
      'Togo denied that it had paid for marches in Benin, where Nigerian police killed two men.',
    );
    assert.ok(acts.includes('ASSAULT happened: NGA -> two men'), acts.join('; '));
  });
});

describe('a word that is given', () => {
  it('is announced where something is to come, and done where it is only a bond', () => {
    reads('A court in Peru ordered the release of three Chileans.', ['CONCEDE announced: PER -> CHL']);
    reads('Peru promised Chile a loan of 20 million dollars.', ['AGREE announced: PER -> CHL']);
    reads('The Peruvian president pledged unity with Chile.', ['AGREE happened: PER -> CHL']);
  });
});

describe('who does it', () => {
  it('is the one who goes on: "Having expelled", "It was Norway that"', () => {
    reads('Having expelled the Cuban envoy, Peru closed its consulate in Havana.', [
      'SANCTION/expel happened: PER -> CUB',
      'SANCTION/withdraw happened: PER -> CUB',
    ]);
    reads('It was Norway that freed the two Iranian sailors.', ['RETREAT/release happened: NOR -> IRN']);
  });

  it('is whoever ordered or expelled, where a clause behind a comma accuses', () =>
    assert.equal(
      told('Togo ordered Benin to close its consulate, accusing it of spying.').find((act) =>
        act.startsWith('ACCUSE'),
      ),
      'ACCUSE/allege happened: TGO -> BEN',
    ));

  it('is the subject behind "after", and not whoever answers it', () =>
    assert.equal(
      told(
        'Chile closed its consulate, after a court in Cusco had sentenced Ana Soto, a Chilean reporter, to a year in prison.',
      ).at(-1),
      'COERCE/arrest background: PER -> CHL',
    ));

  it('is nobody in whose presence it is done', () =>
    reads('Togo and Benin signed a peace agreement in the presence of US President Donald Trump.', [
      'SUPPORT happened: TGO, BEN -> ',
    ]));

  it('is the one who warns, and not those who are warned', () =>
    assert.equal(
      told('France urged Togo and Benin to talk and warned both that they risked sanctions.').at(-1),
      'THREATEN/restrict happened: FRA -> TGO, BEN',
    ));
});

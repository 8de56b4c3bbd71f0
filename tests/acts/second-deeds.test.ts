// Whose the second deed of a clause is, and what stands before a subject without being a part of it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actsOf, told } from './told.ts';

const isTold = (text: string, act: string) => () =>
  assert.ok(told(text).includes(act), told(text).join('\n'));

describe('the second deed of a clause', () => {
  it(
    'is done by the subject of the clause',
    isTold(
      'Kenya closed its embassy after Somali police entered the compound and arrested a Kenyan cook.',
      'COERCE/arrest happened: SOM -> KEN',
    ),
  );

  it(
    'is so without any object of the first subject',
    isTold(
      'Guyana put its army on alert after Venezuelan soldiers built a bridge and seized a Guyanese ferry.',
      'COERCE/seize happened: VEN -> GUY',
    ),
  );

  it('is of the first subject behind a comma', () =>
    assert.match(
      told(
        'Peru protested after Chilean agents searched its consulate, and expelled two Chilean envoys.',
      ).join(),
      /SANCTION\/expel happened: PER -> CHL/u,
    ));

  it('is of the first subject where only who was wronged does so', () =>
    assert.match(
      told('Norway protested after Russian agents searched its consulate and recalled its envoy.').join(),
      /SANCTION\/withdraw happened: NOR/u,
    ));
});

describe('a time before the subject', () => {
  const source = (text: string) => actsOf(text).flatMap(({ authority }) => authority?.source ?? []);

  it('does not speak', () => {
    assert.deepEqual(source('16:10 Reuters reports that Chad expelled nine Beninese envoys.'), ['Reuters']);
    assert.deepEqual(source('On Sunday Fiji accused Tongan sailors of opening fire on a boat.'), ['Fiji']);
  });

  it('is a part of a name that has it', () =>
    assert.deepEqual(source('The Sunday Times reported that Chad had expelled nine envoys of Benin.'), [
      'The Sunday Times',
    ]));

  it('is no place: "In March Chad"', () =>
    assert.deepEqual(
      actsOf('In March Chad expelled nine Sudanese envoys.').map(({ place }) => place),
      [null],
    ));

  it('is nobody: "The day before, the government"', () =>
    assert.deepEqual(
      actsOf("The day before, Togo's government had expelled two French diplomats.").map(
        ({ actors: [actor] }) => actor?.text,
      ),
      ["Togo's government"],
    ));
});

describe('between two commas', () => {
  it('a name has no comma for a companion', () =>
    assert.deepEqual(
      told(
        'On Thursday Ecuador had declared the Mexican ambassador, Raquel Serur, persona non grata over remarks.',
      ),
      ['SANCTION/expel background: ECU -> MEX'],
    ));
});

describe('where a pact was signed', () => {
  it('is no party to it', () =>
    assert.deepEqual(told("Mali's premier and his opponents put their names to an accord in Qatar."), [
      'SUPPORT happened: MLI, MLI -> ',
    ]));
});

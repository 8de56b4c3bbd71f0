// What ships of one state do to those of another, whichever way it is told.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('ships and boats', () => {
  it('are rammed, boarded and shelled by those who do it', () => {
    assert.deepEqual(told('A Philippine boat was rammed by two Chinese ships.'), [
      'ASSAULT/destroy happened: CHN -> PHL',
    ]);
    assert.equal(
      told('Four Philippine sailors were injured when Chinese coast guard vessels rammed their boat.').at(-1),
      'ASSAULT/destroy happened: CHN -> PHL',
    );
    assert.deepEqual(told('A Vietnamese fishing boat was boarded by Indonesian sailors.'), [
      'COERCE/restrict happened: IDN -> VNM',
    ]);
  });

  it('are sprayed with water cannon, which is no blame', () =>
    assert.deepEqual(told("China's coast guard blasted a Philippine boat with water cannon."), [
      'ASSAULT/crowd-control happened: CHN -> PHL',
    ]));

  it('are warned by shots and aimed at', () => {
    assert.deepEqual(told('The Indonesian navy fired warning shots at a Vietnamese trawler.'), [
      'THREATEN/violence happened: IDN -> VNM',
    ]);
    assert.deepEqual(told('A Chinese ship pointed a laser at an Australian helicopter.'), [
      'THREATEN happened: CHN -> AUS',
    ]);
  });

  it('are shot at where shots are no warning', () =>
    assert.deepEqual(
      told('Eritrean gunboats fired shots at a Djiboutian ship.').map((act) => act.slice(0, 7)),
      ['ASSAULT'],
    ));
});

describe('who is hit by what somebody fired', () => {
  const texts: Readonly<Record<string, string>> = {
    'A Philippine boat hit by water cannon fired by a Chinese ship was damaged.':
      'ASSAULT/crowd-control happened: CHN -> PHL',
    'A Greek trawler was struck by shots fired by a Turkish patrol boat.':
      'ASSAULT/firearms happened: TUR -> GRC',
    'An Indian post was hit by shells fired by Pakistan.': 'ASSAULT/heavy-weapons happened: PAK -> IND',
    'The Omani crew was freed by commandos led by a Briton.': 'RETREAT/release happened: commandos -> OMN',
    'A Lao post was hit by gunmen and robbed by others.': 'ASSAULT/firearms happened: gunmen -> LAO',
    'A Kuwaiti tanker was hit by a drone launched from Iran.': 'ASSAULT/drone happened:  -> KWT',
  };
  for (const [text, act] of Object.entries(texts))
    it(`suffers it from those who fired: ${text}`, () => assert.deepEqual(told(text).slice(0, 1), [act]));
});

describe('an envoy', () => {
  it('who resumes his post is back', () =>
    assert.deepEqual(told("Ghana's ambassador to Togo resumed his duties in Lomé on Friday."), [
      'SUPPORT happened: GHA -> TGO',
    ]));

  it('is no president who does', () =>
    assert.deepEqual(told("Kenya's president resumed his duties on Monday."), []));
});

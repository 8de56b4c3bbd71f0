// Forces and crowds are somewhere; that is nobody whom they act on. Who takes to the streets is of where that is.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('forces', () => {
  it('are moved to the frontier, not against it', () =>
    assert.deepEqual(told('Samoa moved two battalions to the frontier.'), [
      'MOBILIZE/troops happened: WSM -> ',
    ]));

  it('are moved within their own state', () =>
    assert.deepEqual(told('Chad moved artillery to Moundou.'), ['MOBILIZE/troops happened: TCD -> ']));

  it('are sent against another state', () =>
    assert.deepEqual(told('Samoa moved artillery to Fiji.'), ['MOBILIZE/troops happened: WSM -> FJI']));

  it('that were sent by nobody who is named are moved by their state', () =>
    assert.deepEqual(told('Colombian soldiers were sent to the border.'), [
      'MOBILIZE/troops happened: COL -> ',
    ]));

  it('are nobody known in "did not say whether troops had been moved"', () =>
    assert.deepEqual(told('Its minister did not say whether troops had been moved to the border.'), []));
});

describe('crowds', () => {
  it('are of where they are', () =>
    assert.deepEqual(told("Fifty villagers picketed the governor's office in Osh."), [
      'PROTEST/demo happened: KGZ -> ',
    ]));

  it('march on a day, and attack nobody', () =>
    assert.deepEqual(told('Several hundred people marched through Riga on Monday against the war.'), [
      'PROTEST/demo happened: LVA -> ',
    ]));
});

describe('a part of those named before', () => {
  it('is freed', () =>
    assert.deepEqual(
      told('Fiji arrested 300 protesters and freed 140 of them.').at(-1),
      ['RETREAT/release happened: FJI -> 140 of them'].join(),
    ));
});

describe('what is agreed that', () => {
  it('is promised where it is to be done', () =>
    assert.deepEqual(told('Hungarian and Romanian officials agreed that their states should cooperate.'), [
      'AGREE announced: HUN, ROU -> ',
    ]));

  it('is no promise where it only is so', () =>
    assert.deepEqual(
      told('Chad agreed that Mali had attacked Fiji.').filter((act) => act.startsWith('AGREE')),
      [],
    ));
});

describe('the country within a description', () => {
  it('is that of all who are named in it', () =>
    assert.deepEqual(told('Fiji praised a Tongan army base commander guilty of spying.'), [
      'SUPPORT happened: FJI -> TON',
    ]));
});

describe('how it is done', () => {
  it('is nobody: "with immediate effect", "with regret"', () => {
    assert.deepEqual(told('Fiji suspended its fisheries treaty with Tonga with immediate effect.'), [
      'SANCTION/discontinue happened: FJI -> TON',
    ]);
    assert.deepEqual(told('Fiji ended the talks with regret.').join().includes('regret'), false);
  });
});

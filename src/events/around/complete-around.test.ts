// What the acts around an act tell of its sides.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { EventDraft } from '../types.ts';
import { completeAround } from './complete-around.ts';

const STATES: Readonly<Record<string, string>> = { Fiji: 'FJI', Oslo: 'NOR', Samoa: 'WSM', Suva: 'FJI' };

type Sides = Partial<Pick<EventDraft, 'mode' | 'status'>> & { by?: string; to?: string };

function partyOf(text: string, words: string | undefined, from: number): EventDraft['actors'] {
  if (words === undefined) return [];
  const start = text.indexOf(words, from) < 0 ? text.indexOf(words) : text.indexOf(words, from);
  const country = STATES[words] ?? null;
  const span = { start, end: start + words.length };
  return [{ text: words, span, actorId: country, name: words, country, sector: null }];
}

/** An act told by a word, whose clause is the rest of its sentence. */
function act(text: string, word: string, type: EventDraft['type'], { by, to, ...how }: Sides): EventDraft {
  const start = text.indexOf(word);
  const span = { start, end: text.indexOf('.', start) };
  return {
    ...{
      type,
      mode: null,
      act: null,
      contexts: [],
      place: null,
      status: 'happened',
      authority: null,
      ...how,
    },
    ...{ actors: partyOf(text, by, 0), recipients: partyOf(text, to, start), magnitude: null },
    ...{ occurred: { from: null, to: null }, occurredBasis: 'none' },
    trigger: { start, end: start + word.length },
    evidence: { articleId: '0'.repeat(64), span, quote: text.slice(span.start, span.end), ruleId: 'test' },
  };
}

/** The acts of an article as "Fiji > Oslo", with what became of their status. */
function told(text: string, ...drafts: readonly EventDraft[]): readonly string[] {
  const names = (parties: EventDraft['actors']): string => parties.map(({ name }) => name).join('+');
  return completeAround(drafts, text, allTables.events).map(
    ({ actors, recipients, status }) => `${names(actors)} > ${names(recipients)} ${status}`,
  );
}

describe('words on an act', () => {
  const text = 'Suva fired missiles. Oslo condemned the launches.';
  const fired = act(text, 'fired', 'MOBILIZE', { by: 'Suva' });

  it('are against who did it: "Suva fired missiles. Oslo condemned the launches"', () => {
    const condemned = act(text, 'condemned', 'ACCUSE', { by: 'Oslo', to: 'launches' });
    assert.equal(told(text, fired, condemned).at(-1), 'Oslo > Suva happened');
  });

  it('leave "the attack" alone where nobody attacked', () => {
    const attack = 'Suva fired missiles. Oslo condemned the attack.';
    const condemned = act(attack, 'condemned', 'ACCUSE', { by: 'Oslo', to: 'attack' });
    assert.equal(told(attack, fired, condemned).at(-1), 'Oslo > attack happened');
  });

  it('refuse who asked: "Oslo asked Suva for fuel. Suva refused"', () => {
    const asking = 'Oslo asked Suva for fuel. Suva refused.';
    const asked = act(asking, 'asked', 'REQUEST', { by: 'Oslo', to: 'Suva' });
    const refused = act(asking, 'refused', 'REJECT', { by: 'Suva' });
    assert.equal(told(asking, asked, refused).at(-1), 'Suva > Oslo happened');
  });
});

describe('a deed between two', () => {
  const text = 'Oslo sent fuel to Samoa. Oslo promised drones. Fiji promised rice.';
  const sent = act(text, 'sent', 'AID', { by: 'Oslo', to: 'Samoa' });

  it('is for the other of the two that the article tells of', () => {
    const promised = act(text, 'promised drones', 'AGREE', { by: 'Oslo' });
    assert.equal(told(text, sent, promised).at(-1), 'Oslo > Samoa happened');
  });

  it('is for nobody within the sentence, be there a "U.N. " in it', () => {
    const one = 'Oslo sent fuel to Samoa for U.N. envoys and promised drones.';
    const first = act(one, 'sent', 'AID', { by: 'Oslo', to: 'Samoa' });
    const promised = act(one, 'promised', 'AGREE', { by: 'Oslo' });
    assert.equal(told(one, first, promised).at(-1), 'Oslo >  happened');
  });

  it('is for nobody where a third one does it', () => {
    const promised = act(text, 'promised rice', 'AGREE', { by: 'Fiji' });
    assert.equal(told(text, sent, promised).at(-1), 'Fiji >  happened');
  });
});

it('takes who frees for who jailed: "Suva freed two sailors jailed in 2021"', () => {
  const text = 'Suva freed two sailors jailed in 2021.';
  const freed = act(text, 'freed', 'RETREAT', { mode: 'release', by: 'Suva', to: 'two sailors' });
  const jailed = act(text, 'jailed', 'COERCE', { mode: 'arrest', to: 'two sailors' });
  assert.equal(told(text, freed, jailed).at(-1), 'Suva > two sailors happened');
});

describe('a denial', () => {
  it('is told by what is denied: "Suva denied shelling Oslo"', () => {
    const text = 'Suva denied shelling Oslo.';
    const denied = act(text, 'denied', 'REJECT', { by: 'Suva' });
    const shelling = act(text, 'shelling', 'ASSAULT', { status: 'denied', by: 'Suva', to: 'Oslo' });
    assert.deepEqual(told(text, denied, shelling), ['Suva > Oslo denied']);
  });

  it('makes of what its speaker is said to have done what is denied', () => {
    const text = 'Oslo accused Suva of shelling a port. Suva denied it.';
    const accused = act(text, 'accused', 'ACCUSE', { by: 'Oslo', to: 'Suva' });
    const shelling = act(text, 'shelling', 'ASSAULT', { status: 'alleged', by: 'Suva', to: 'Oslo' });
    const denied = act(text, 'denied', 'REJECT', { by: 'Suva', to: 'Oslo' });
    assert.deepEqual(told(text, accused, shelling, denied), ['Oslo > Suva happened', 'Suva > Oslo denied']);
  });

  it('leaves "denied the ships entry", a refusal, alone', () => {
    const text = 'Suva denied the ships entry.';
    const refusal = act(text, 'denied', 'REJECT', { mode: 'assist', by: 'Suva' });
    assert.deepEqual(told(text, refusal), ['Suva >  happened']);
  });
});

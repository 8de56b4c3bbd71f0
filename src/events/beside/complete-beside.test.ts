// What the acts of one sentence tell each other of their sides.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActorReference, EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';
import { completeBeside } from './complete-beside.ts';

const none = { actorId: null, country: null, sector: null };
const STATES: Readonly<Record<string, string>> = { Fiji: 'FJI', Tongan: 'TON', Samoa: 'WSM' };

/** A party by its words in the text; a state's name is known. */
function party(text: string, words: string, known: Partial<ActorReference> = {}): ActorReference {
  const start = text.indexOf(words);
  const country = STATES[words] ?? null;
  const span = { start, end: start + words.length };
  return { ...none, text: words, span, name: words, actorId: country, country, ...known };
}

function act(
  text: string,
  words: string,
  type: EventType,
  sides: Partial<Pick<EventDraft, 'actors' | 'recipients' | 'mode'>>,
): EventDraft {
  const trigger = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  return {
    ...{ type, mode: null, act: null, contexts: [], actors: [], recipients: [], place: null, ...sides },
    ...{ occurred: { from: null, to: null }, occurredBasis: 'none', status: 'happened', authority: null },
    ...{ magnitude: null, trigger },
    evidence: { articleId: '0'.repeat(64), span: trigger, quote: words, ruleId: 'test' },
  };
}

/** The receivers of the last act, by name and state. */
function receivers(text: string, ...drafts: readonly EventDraft[]): readonly string[] {
  const sentence = { start: 0, end: text.length, style: 'prose' as const, tokens: [], names: [] };
  const completed = completeBeside({ text, sentences: [sentence] }, drafts);
  return (completed.at(-1)?.recipients ?? []).map(({ name, country }) => `${name}/${country}`);
}

describe('the result of an act', () => {
  const result = (text: string): readonly string[] =>
    receivers(
      text,
      act(text, 'release', 'RETREAT', { actors: [party(text, 'Fiji')] }),
      act(text, 'easing', 'RETREAT', { actors: [party(text, 'Tongan')] }),
    );

  it('is for who did it: "Fiji\'s release of two sailors, leading to the easing of Tongan sanctions"', () =>
    assert.deepEqual(result("Fiji's release of two sailors, leading to the easing of Tongan sanctions"), [
      'Fiji/FJI',
    ]));

  it('leaves "Fiji\'s release of two sailors and the easing of Tongan sanctions" without a receiver', () =>
    assert.deepEqual(result("Fiji's release of two sailors and the easing of Tongan sanctions"), []));
});

describe('a protest', () => {
  const text = 'Fiji beat students protesting a disputed vote';
  const vote = party(text, 'a disputed vote');
  const protest = act(text, 'protesting', 'PROTEST', {
    actors: [party(text, 'students')],
    recipients: [vote],
  });

  it('is against who puts the protesters down', () => {
    const beat = act(text, 'beat', 'ASSAULT', {
      actors: [party(text, 'Fiji')],
      recipients: [party(text, 'students')],
    });
    assert.deepEqual(receivers(text, beat, protest), ['Fiji/FJI']);
  });

  it('leaves its matter where nobody does', () =>
    assert.deepEqual(receivers(text, protest), ['a disputed vote/null']));
});

describe('"the country"', () => {
  const text = 'Samoa praised Fiji and urged the country to vote';
  const leader = party(text, 'Samoa');
  const urged = act(text, 'urged', 'REQUEST', {
    actors: [leader],
    recipients: [party(text, 'the country', { actorId: 'WSM', country: 'WSM', name: 'Samoa' })],
  });

  it('is not the own one of who turns to it, where another was told of', () => {
    const praised = act(text, 'praised', 'SUPPORT', {
      actors: [leader],
      recipients: [party(text, 'Fiji')],
    });
    assert.deepEqual(receivers(text, praised, urged), ['Fiji/FJI']);
  });

  it('stays the own one where no other was', () => assert.deepEqual(receivers(text, urged), ['Samoa/WSM']));
});

describe('prisoners', () => {
  it('are asked for of the state that they are held in', () => {
    const text = 'urged the release of prisoners in Fiji';
    const held = party(text, 'Fiji', { actorId: null, sector: 'CVL' });
    const sentence = { start: 0, end: text.length, style: 'prose' as const, tokens: [], names: [] };
    const asked = act(text, 'urged', 'REQUEST', { mode: 'yield', recipients: [held] });
    const [completed] = completeBeside({ text, sentences: [sentence] }, [asked]);
    assert.deepEqual(completed?.recipients, [{ ...held, actorId: 'FJI', sector: null }]);
  });

  it('are freed by the state whose jails hold them, and by nobody else who is named', () => {
    const text = 'release of prisoners held in Fijian jails by Tongan envoys';
    const sentence = { start: 0, end: text.length, style: 'prose' as const, tokens: [], names: [] };
    const jails = party(text, 'Fijian jails', { country: 'FJI', sector: 'COP' });
    const envoys = party(text, 'Tongan envoys', { country: 'TON', sector: 'GOV' });
    const release = act(text, 'release', 'RETREAT', { actors: [jails, envoys] });
    const [completed] = completeBeside({ text, sentences: [sentence] }, [release]);
    assert.deepEqual(
      completed?.actors.map(({ actorId, sector }) => [actorId, sector]),
      [
        ['FJI', null],
        [null, 'GOV'],
      ],
    );
  });
});

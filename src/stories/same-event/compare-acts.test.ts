import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareActs } from './compare-acts.ts';
import { sampleActFacts, sampleKnowledge, sampleReadings } from './sample-acts.ts';
import type { ActReading } from './types.ts';

const knowledge = sampleKnowledge();

function act(id: string, day: string, text: string, words: string, facts?: ActReading['facts']): ActReading {
  const [reading] = sampleReadings({ id, day, text, acts: [words], ...(facts ? { facts } : {}) }, knowledge);
  assert.ok(reading);
  return reading;
}

const score = (a: ActReading, b: ActReading) => compareActs(a, b, 0.4, knowledge).score;

describe('compareActs', () => {
  const visit = (id: string, day: string, told?: string) =>
    act(
      id,
      day,
      'The president of Mongolia visited Astana for talks.',
      'visited',
      sampleActFacts(told === undefined ? { by: 'MNG', to: 'KAZ' } : { by: 'MNG', to: 'KAZ', day: told }),
    );

  it('takes one visit told by two articles for one', () => {
    assert.ok(score(visit('a', '2024-10-29', '2024-10-28'), visit('b', '2024-10-30', '2024-10-28')) > 0.5);
  });

  it('keeps the calls of two envoys of one state on one day apart', () => {
    const call = (id: string, person: string | null) => {
      const facts = sampleActFacts({ by: 'MNG', to: 'KAZ', day: '2024-10-28' });
      const actors = facts.actors.map((actor) => ({ ...actor, actorId: person ?? actor.actorId }));
      return act(id, '2024-10-29', 'An envoy of Mongolia called Astana.', 'called', { ...facts, actors });
    };
    assert.equal(score(call('a', 'person:president'), call('b', 'person:minister')), 0);
    assert.ok(score(call('a', 'person:president'), call('b', 'person:president')) > 0.5);
    assert.ok(score(call('a', 'person:president'), call('b', null)) > 0.5);
  });

  it('takes no visit that is told as lately done for one of months before; for one told as background it may be', () => {
    const untold = visit('a', '2024-07-12');
    const background: ActReading = {
      ...untold,
      facts: { ...sampleActFacts({ by: 'MNG', to: 'KAZ' }), status: 'background' },
    };
    const before = visit('b', '2023-03-01', '2023-03-01');
    assert.equal(score(untold, before), 0);
    assert.ok(score(background, before) > 0);
    assert.ok(score(untold, visit('c', '2024-07-05', '2024-07-04')) > 0.5);
  });

  it('keeps visits of different months apart', () => {
    assert.equal(score(visit('a', '2024-10-29', '2024-10-28'), visit('b', '2025-03-02', '2025-03-01')), 0);
  });

  it('holds it against one visit without a stated day that its reports are months apart', () => {
    assert.ok(score(visit('a', '2024-01-10'), visit('b', '2024-09-10')) < 0.5);
  });

  it('lets two reports of one act differ by a day', () => {
    assert.ok(score(visit('a', '2024-10-29', '2024-10-28'), visit('b', '2024-10-29', '2024-10-27')) > 0.5);
  });

  it('takes what is told of several times for none of them', () => {
    const facts = sampleActFacts({ by: 'MNG', to: 'KAZ' });
    const often = (id: string, words: string) =>
      act(id, '2024-10-30', `The president of Mongolia has visited Astana ${words}.`, 'visited', facts);
    assert.equal(score(visit('a', '2024-10-29'), often('b', 'five times since May')), 0);
    assert.equal(score(visit('a', '2024-10-29'), often('b', 'twice for talks')), 0);
    assert.ok(score(visit('a', '2024-10-29'), often('b', 'for talks')) > 0.5);
    assert.ok(score(often('a', 'five times since May'), often('b', 'five times since May')) > 0.5);
  });

  it('keeps acts of other parties apart', () => {
    const other = act(
      'c',
      '2024-10-29',
      'The president of Peru visited Quito for talks.',
      'visited',
      sampleActFacts({ by: 'PER', to: 'ECU', day: '2024-10-28' }),
    );
    assert.ok(score(visit('a', '2024-10-29', '2024-10-28'), other) < 0.5);
  });

  it('keeps what one state did to another and the same in answer apart', () => {
    const told = (id: string, by: string, to: string, text: string) =>
      act(
        id,
        '2025-09-18',
        text,
        'expelled',
        sampleActFacts({ by, to, day: '2025-09-17', type: 'SANCTION' }),
      );
    const first = told('a', 'ECU', 'DZA', 'Ecuador expelled five diplomats of Algeria on Wednesday.');
    const answer = told('b', 'DZA', 'ECU', 'Algeria expelled five diplomats of Ecuador on Wednesday.');
    const again = told('c', 'ECU', 'DZA', 'Five diplomats of Algeria were expelled on Wednesday.');
    assert.equal(score(first, answer), 0);
    const facts = (by: string, to: string) => sampleActFacts({ by, to, day: '2025-09-17', type: 'SUPPORT' });
    const pact = act('d', '2025-09-18', 'Fiji signed a pact with Chile.', 'signed', facts('FJI', 'CHL'));
    const same = act('e', '2025-09-18', 'Chile signed a pact with Fiji.', 'signed', facts('CHL', 'FJI'));
    assert.ok(score(pact, same) > 0);
    assert.ok(score(first, again) > 0.5);
  });

  it('knows words that may tell of one act, and words that may not', () => {
    const killed = act('a', '2024-05-01', 'Gunmen killed the mayor of Oruro.', 'killed');
    const murder = act(
      'b',
      '2024-05-01',
      'Police say the murder of the mayor of Oruro was planned.',
      'murder',
    );
    const elected = act('c', '2024-05-01', 'The mayor of Oruro was elected in March.', 'elected');
    assert.ok(score(killed, murder) > 0);
    assert.deepEqual(compareActs(killed, elected, 0.4, knowledge).reasons, ['words for different acts']);
  });

  it('joins words by which the news tells of one act, and not those of two steps of a matter', () => {
    const text = (what: string): string => `The ${what} at the bank in Oruro shook the town on Monday.`;
    const told = (id: string, words: string): ActReading => act(id, '2024-05-07', text(words), words);
    assert.ok(score(told('a', 'heist'), told('b', 'robbery')) > 0.5);
    assert.ok(score(told('a', 'arrest'), told('b', 'detention')) > 0.5);
    assert.ok(score(told('a', 'robbery'), told('b', 'arrest')) < 0.5);
    assert.ok(score(told('a', 'arrest'), told('b', 'trial')) < 0.5);
  });

  it('reads what is done beside a word for whom it is done to', () => {
    const entered = act(
      'a',
      '2024-05-07',
      'The actor checked himself into a clinic.',
      'checked himself into',
    );
    assert.equal(entered.word, 'check');
    assert.equal(act('b', '2024-05-07', 'He did it himself.', 'himself').word, 'himself');
  });

  it('takes no verb that stands beside the act for the act', () => {
    const held = act('a', '2024-05-07', 'The vote took place on Sunday.', 'took place');
    const seized = act(
      'b',
      '2024-05-07',
      'The mayor was taken into custody on Sunday.',
      'taken into custody',
    );
    assert.equal(score(held, seized), 0);
    assert.equal(act('c', '2024-05-07', 'The town was taken on Sunday.', 'taken').word, 'tak');
  });

  it('joins other words for one kind of act where parties and day agree', () => {
    const facts = sampleActFacts({ by: 'MNG', to: 'KAZ', day: '2024-10-28' });
    const met = act('a', '2024-10-28', 'The two presidents met in Astana.', 'met', facts);
    const talks = act('b', '2024-10-29', 'The leaders held talks in Astana.', 'talks', facts);
    assert.ok(score(met, talks) > 0.5);
  });

  it('is the same whichever act comes first, with its reasons', () => {
    const [a, b] = [visit('a', '2024-10-29', '2024-10-28'), visit('b', '2024-10-29', '2024-10-27')];
    assert.deepEqual(compareActs(a, b, 0.4, knowledge), compareActs(b, a, 0.4, knowledge));
    assert.deepEqual(compareActs(a, b, 0.4, knowledge).reasons, [
      'both have the word of "visited"',
      'told of days 1 apart',
      'the same parties',
      'one kind of act',
    ]);
  });
});

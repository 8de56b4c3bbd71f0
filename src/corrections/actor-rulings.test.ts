import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ActorIdentity, type Correction, makeEntry } from '../record/index.ts';
import { mergeActors, ruleOnMention, type Split } from './actor-rulings.ts';

const identity = (name: string): ActorIdentity => ({
  ...{ actorId: `person:${name}`, name, country: null, sector: null },
});
const mention = (name: string) => ({ ...identity(name), text: name });

let minutes = 0;
function made(content: object) {
  const instant = new Date(Date.UTC(2026, 0, 1, 0, minutes++)).toISOString();
  return makeEntry('correction', {
    ...content,
    author: 'Ada',
    reason: 'One person.',
    made: instant,
  } as Correction);
}

const merge = (is: string, of: string) => {
  const { actorId, name } = identity(is);
  return made({ action: 'merge', what: { kind: 'actor', is: { actorId, name }, of: identity(of) } });
};

const naming = {
  ...{
    kind: 'event',
    pageId: 'a'.repeat(64),
    entryId: 'b'.repeat(64),
    quote: 'x',
    span: { start: 0, end: 1 },
  },
  ...{ anchor: { text: 'x', at: 0 }, occurrence: { nth: 0, of: 1 }, alike: 1, gist: '' },
};

const split = (actor: string, to: string | null): Split =>
  made({
    action: 'split',
    what: [naming],
    actor: { actorId: `person:${actor}`, name: actor },
    to: to === null ? null : identity(to),
  }) as Split;

const nameNow = (name: string, merges: ReturnType<typeof merge>[], splits: Split[] = []) =>
  ruleOnMention(mention(name), mergeActors(merges), splits)?.identity.name ?? name;

describe('whom a mention names', () => {
  it('is the actor that it is said to be, over several steps, with the corrections that say so', () => {
    const merges = [merge('ann', 'bea'), merge('bea', 'cyd')];
    const ruled = ruleOnMention(mention('ann'), mergeActors(merges), []);
    assert.equal(ruled?.identity.name, 'cyd');
    assert.deepEqual(
      ruled?.by.map(({ id }) => id),
      merges.map(({ id }) => id),
    );
    assert.equal(nameNow('dot', merges), 'dot');
  });

  it('is the one that the later of two says, and never runs in a circle', () => {
    const [first, second] = [merge('ann', 'bea'), merge('ann', 'cyd')];
    assert.equal(nameNow('ann', [first, second]), 'cyd');
    assert.deepEqual([...mergeActors([first, second]).overruled], [[first.id, second.id]]);
    const circle = [merge('ann', 'bea'), merge('bea', 'ann')];
    assert.deepEqual([nameNow('ann', circle), nameNow('bea', circle)], ['ann', 'ann']);
    assert.equal(mergeActors(circle).overruled.get(circle[0]?.id ?? ''), circle[1]?.id);
  });

  it('is another where the record is said not to name it, also after a merge', () => {
    assert.equal(nameNow('ann', [], [split('ann', 'dot')]), 'dot');
    assert.equal(nameNow('ann', [merge('ann', 'bea')], [split('bea', 'dot')]), 'dot');
    assert.equal(nameNow('ann', [merge('dot', 'ann')], [split('ann', 'dot')]), 'dot');
    assert.equal(nameNow('bea', [], [split('ann', 'dot')]), 'bea');
  });

  it('is only described where no other is said to be meant', () => {
    const ruled = ruleOnMention({ ...mention('ann'), text: 'the envoy' }, mergeActors([]), [
      split('ann', null),
    ]);
    assert.deepEqual([ruled?.identity.actorId, ruled?.identity.name], [null, 'the envoy']);
  });

  it('stays with its state where the words tell more of a person than a name', () => {
    const statesNow = (text: string, read: Partial<ActorIdentity> = {}) => {
      const reference = { ...mention('ann'), country: 'POL', ...read, text };
      return ruleOnMention(reference, mergeActors([]), [split('ann', null)])?.identity.country;
    };
    assert.deepEqual(
      ['Poland’s foreign minister', 'Foreign Minister Ann', 'Ann', "Ann's"].map((text) => statesNow(text)),
      ['POL', 'POL', null, null],
    );
    const actor = { actorId: 'KEN', name: 'Kenya' };
    const ofState = { ...actor, country: 'KEN' };
    const notKenya = made({ action: 'split', what: [naming], actor, to: null }) as Split;
    const police = { ...ofState, sector: 'COP', text: 'the Kenyan police' };
    assert.equal(ruleOnMention(police, mergeActors([]), [notKenya])?.identity.country, null);
  });

  it('goes by the words, in any case, where the actor has no id', () => {
    const described = made({
      action: 'merge',
      what: { kind: 'actor', is: { actorId: null, name: 'The Rebels' }, of: identity('eve') },
    });
    const reference = { ...mention('the rebels'), actorId: null };
    assert.equal(ruleOnMention(reference, mergeActors([described]), [])?.identity.name, 'eve');
  });
});

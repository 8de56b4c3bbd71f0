import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorReference } from '../../record/index.ts';
import type { ActLine, ArticleLabel } from '../types.ts';
import { doubtsOfAct } from './doubts-of-act.ts';

function actor(name: string, country: string | null): ActorReference {
  return { text: name, span: { start: 0, end: 1 }, actorId: country, name, country, sector: null };
}

const article: ArticleLabel = {
  ...{ id: 'a', pageId: 'p', headline: null, outlet: null, url: null, location: null },
  published: { from: '2024-05-04', to: '2024-05-04' },
  verdict: 'confirmed',
  caveats: [],
};

const plain: ActLine = {
  ...{ id: 'e', quote: 'Ruritania expelled two envoys.', span: { start: 0, end: 30 }, article },
  ...{ recordedAt: '2024-06-01T00:00:00.000Z', onlyPossiblyKnown: false, kind: 'event' },
  ...{ type: 'SANCTION', mode: 'expel', contexts: [], act: null, status: 'happened', trigger: 'expelled' },
  ...{ occurred: { from: '2024-05-03', to: '2024-05-03' }, occurredBasis: 'stated' },
  ...{ actors: [actor('Ruritania', 'RUR')], recipients: [actor('Graustark', 'GRA')] },
  ...{ place: null, magnitude: null, authority: null, alsoIn: [] },
};

const codes = (changes: Partial<ActLine>, tellers = 0) =>
  doubtsOfAct({ ...plain, ...changes }, tellers).map(({ code }) => code);

test('finds nothing against an act that is told plainly', () => {
  assert.deepEqual(codes({}), []);
});

test('asks who did it, and to whom', () => {
  assert.deepEqual(codes({ actors: [] }), ['no-doer']);
  assert.deepEqual(codes({ actors: [actor('the envoy', null)] }), ['unknown-doer']);
  assert.deepEqual(codes({ recipients: [actor('Ruritania', 'RUR')] }), ['to-itself']);
});

test('asks when it was, where the days do not go with what is told', () => {
  assert.deepEqual(codes({ occurred: { from: null, to: null } }), ['no-day']);
  assert.deepEqual(codes({ occurred: { from: '2024-05-09', to: '2024-05-09' } }), ['done-ahead']);
  assert.deepEqual(codes({ status: 'announced' }), ['to-come-behind']);
  assert.deepEqual(codes({ occurred: { from: '2023-05-03', to: '2024-05-03' } }), ['wide-days']);
});

test('doubts a single voice, and less so what another article tells too', () => {
  const authority = { source: 'Kronos', actorId: null, claimId: null };
  assert.deepEqual(codes({ authority }), ['one-voice']);
  assert.deepEqual(codes({ authority }, 1), []);
  const [alone] = doubtsOfAct({ ...plain, status: 'alleged' }, 0);
  const [borneOut] = doubtsOfAct({ ...plain, status: 'alleged' }, 2);
  assert.ok((alone?.weight ?? 0) > (borneOut?.weight ?? 1));
});

test('says who denies an act, and of no other side that nobody read', () => {
  const authority = { source: 'Kronos', actorId: null, claimId: null };
  const words = (changes: Partial<ActLine>, tellers: number) =>
    doubtsOfAct({ ...plain, status: 'denied', ...changes }, tellers).map((reason) => reason.words);
  assert.deepEqual(words({}, 0), ['denied, and no other article tells of it']);
  assert.deepEqual(words({ authority }, 1), ['denied by Kronos, and other articles tell of it']);
});

test('doubts all that a page tells which contradicts its own stamp or calls itself satire', () => {
  assert.deepEqual(codes({ article: { ...article, verdict: 'contradicted', caveats: ['satire'] } }), [
    'false-stamp',
    'satire',
  ]);
  const corrections = [
    { id: 'c', action: 'accept', author: 'Ada', reason: 'asked', made: '2024-06-02T00:00:00.000Z' },
  ] as const;
  assert.deepEqual(codes({ article: { ...article, verdict: 'contradicted', corrections } }), []);
});

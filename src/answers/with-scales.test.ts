import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { ActLine } from '../queries/index.ts';
import { withScales } from './with-scales.ts';

const article = {
  ...{ id: 'a', pageId: 'a', headline: null, outlet: null, url: null, location: null, caveats: [] },
  ...{ published: { from: null, to: null }, verdict: 'unknown' as const },
};

const delivery: ActLine = {
  ...{ id: 'a', quote: 'sent howitzers', span: { start: 0, end: 14 }, article, recordedAt: '' },
  ...{ onlyPossiblyKnown: false, kind: 'event', type: 'AID', mode: null, contexts: ['military'], act: null },
  ...{ status: 'happened', trigger: 'sent', occurred: { from: null, to: null }, occurredBasis: 'none' },
  ...{ actors: [], recipients: [], place: null, magnitude: null, authority: null, alsoIn: [] },
};

test('arms that are given have the score of aid and the code of military aid', () => {
  const { acts } = withScales({ acts: [delivery] }, allTables.scales);
  assert.deepEqual(acts[0]?.scale, { quad: 2, score: 10, cameo: '072', goldstein: 8.3 });
});

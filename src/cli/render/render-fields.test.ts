import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderFields } from './render-fields.ts';

it('gives one field a line, with days and phrases in short', () => {
  const lines = renderFields({
    type: 'CONSULT',
    mode: null,
    actors: [{ text: 'Mr Xi', span: { start: 4, end: 9 }, actorId: 'person:xi-jinping', sector: null }],
    recipients: [],
    occurred: { from: '2024-05-01', to: '2024-05-31' },
    evidence: { quote: 'Mr Xi met', span: { start: 4, end: 13 } },
  });
  assert.deepEqual(lines, [
    '  type: CONSULT',
    '  mode: none',
    '  actors: “Mr Xi”, actorId person:xi-jinping',
    '  recipients: none',
    '  occurred: 2024-05',
    '  evidence:',
    '    quote: Mr Xi met',
    '    span: characters 4 to 13',
  ]);
});

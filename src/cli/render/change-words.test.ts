import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceWords, valueChangeWords } from './change-words.ts';

describe('what differs between two lines', () => {
  it('is told by names, never as JSON', () => {
    const authority = (source: string) => ({ source, actorId: null, claimId: null });
    assert.equal(valueChangeWords(authority('the mayor'), null), 'the mayor → none');
  });

  it('leaves out what is told by the same words, where there is more to tell', () => {
    const lead = (at: number) => ({ quote: 'Chad shut the border', span: { start: at } });
    assert.equal(
      differenceWords({ lead: lead(1), due: 'May' }, { lead: lead(9), due: 'June' }),
      'due: May → June',
    );
    assert.equal(differenceWords({ lead: lead(1) }, { lead: lead(9) }), 'lead: otherwise');
  });

  it('tells which article a line repeats', () => {
    const [id, other] = ['a'.repeat(64), 'b'.repeat(64)];
    assert.equal(differenceWords({ copyOf: id }, {}), 'repeats: aaaaaaaaaaaa → none');
    assert.equal(differenceWords({ copyOf: id }, { copyOf: other }), 'repeats: aaaaaaaaaaaa → bbbbbbbbbbbb');
  });
});

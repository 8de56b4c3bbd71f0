import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unglue } from './read-names.ts';

it('parts a byline that was glued to its name, and no name that begins like one', () => {
  assert.equal(unglue('byJane Roe'), 'by Jane Roe');
  assert.equal(unglue('ByJane HoltUpdated'), 'By Jane Holt\nUpdated');
  assert.equal(unglue('Byron Smith'), 'Byron Smith');
  assert.equal(unglue('Portia Roe'), 'Portia Roe');
});

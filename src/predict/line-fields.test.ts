import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DemarcheError } from '../text/index.ts';
import { dayField, optionalText, textField } from './line-fields.ts';

const isMissing = (name: string) => (error: unknown) =>
  error instanceof DemarcheError && error.code === 'MISSING_FIELD' && error.message.includes(`"${name}"`);

describe('the fields of a line', () => {
  it('are named where they are missing or no text', () => {
    assert.equal(textField({ text: 'The envoy left.' }, 'text'), 'The envoy left.');
    assert.throws(() => textField({}, 'text'), isMissing('text'));
    assert.throws(() => textField({ text: 7 }, 'text'), isMissing('text'));
  });

  it('may be null where that is said', () => {
    assert.equal(optionalText({}, 'url'), null);
    assert.equal(optionalText({ url: 'https://daily.example/' }, 'url'), 'https://daily.example/');
  });

  it('give the day of "2024-06-05T10:00", and none for null', () => {
    assert.deepEqual(dayField({ dct: '2024-06-05T10:00' }, 'dct'), { from: '2024-06-05', to: '2024-06-05' });
    assert.equal(dayField({ dct: null }, 'dct'), null);
    assert.throws(() => dayField({}, 'dct'), isMissing('dct'));
    assert.throws(() => dayField({ dct: 'June' }, 'dct'), isMissing('dct'));
  });
});

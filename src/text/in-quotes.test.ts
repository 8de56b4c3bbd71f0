import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inQuotes } from './in-quotes.ts';

test('puts a text in quotation marks', () => {
  assert.equal(inQuotes('Fiji left.'), '“Fiji left.”');
  assert.equal(inQuotes(''), '“”');
});

test('gives a text that is one quotation no second pair of marks', () => {
  assert.equal(inQuotes('"We left."'), '“We left.”');
  assert.equal(inQuotes('“We left.”'), '“We left.”');
});

test('takes the mark of a quotation that goes on elsewhere for its own', () => {
  assert.equal(inQuotes('"We left'), '“We left”');
  assert.equal(inQuotes('and came back"'), '“and came back”');
});

test('tells a quotation at its beginning or its end by single marks', () => {
  assert.equal(inQuotes('"We left," Fiji said'), '“‘We left,’ Fiji said”');
  assert.equal(inQuotes('Fiji called it "a mistake"'), '“Fiji called it ‘a mistake’”');
  assert.equal(inQuotes('“We left,” Fiji said. “Now.”'), '“‘We left,’ Fiji said. ‘Now.’”');
});

test('leaves marks within it alone', () => {
  assert.equal(inQuotes('Fiji called it "a mistake" twice'), '“Fiji called it "a mistake" twice”');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepYears } from './keep-years.ts';

test('blanks lines without a year, in place', () => {
  assert.equal(
    keepYears('He left.\n\nOn 3 May 2021 he came back.\n\nHe slept.'),
    '        \n\nOn 3 May 2021 he came back.\n\n         ',
  );
});

test('keeps the lines beside a year, since a date may go on there', () => {
  assert.equal(keepYears('It was on 3 May\n2021, a Monday.'), 'It was on 3 May\n2021, a Monday.');
});

test('keeps what a post is signed with', () => {
  assert.equal(keepYears('Zenda (@zenda) 3 Mar 21'), 'Zenda (@zenda) 3 Mar 21');
});

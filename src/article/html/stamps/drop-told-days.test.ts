import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { extractHtml } from '../index.ts';
import { samplePage } from '../sample-page.ts';

const { time } = allTables;

function days(source: string): readonly string[] {
  const { stamps } = extractHtml(samplePage(source), new Map(), time);
  return stamps.map(({ value, role }) => `${value.slice(0, 10)} ${role}`);
}

const told =
  '<p>The king of Ruritania met the envoy of Graustark in Strelsau on Tuesday, 14 October 2025.</p>';
const meta = '<meta property="article:published_time" content="2025-03-12T10:00:00Z">';

it('takes no day told of in a sentence for a stamp where the page has one', () => {
  const body = `<article><h1>King meets envoy</h1>${told}</article>`;
  assert.deepEqual(days(`<head>${meta}</head><body>${body}</body>`), ['2025-03-12 published']);
});

it('keeps it where nothing else dates the page, and keeps lines of a date', () => {
  assert.deepEqual(days(`<body><h1>King meets envoy</h1>${told}</body>`), ['2025-10-14 unclear']);
  const line = '<p>Tuesday, 14 October 2025</p>';
  const found = days(`<head>${meta}</head><body><h1>King meets envoy</h1>${line}${told}</body>`);
  assert.deepEqual(found, ['2025-10-14 published', '2025-03-12 published']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageCard } from '../../queries/index.ts';
import { renderNotices } from './page-findings.ts';

const terminal = {
  out: () => {},
  err: () => {},
  widthColumns: 200,
  style: (_: unknown, text: string) => text,
};

function noticeLines(...messages: readonly string[]): string {
  const notices = messages.map((message) => ({ ruleId: 'office-mismatch', message, span: null }));
  return renderNotices({ notices } as unknown as PageCard, terminal as never).join('\n');
}

test('says each sentence of a rule whole, and counts them all', () => {
  const lines = noticeLines('The page calls Rudolf king.', 'The page calls Flavia queen.');
  assert.match(lines, /^Notices \(2\)$/mu);
  assert.match(lines, /The page calls Rudolf king\. The page calls Flavia queen\.$/u);
});

test('says once what several notices begin with', () => {
  assert.match(noticeLines('reworded: “a”', 'reworded: “b”'), /! reworded: “a”, “b”$/u);
  assert.match(noticeLines('one sign', 'another sign'), /! one sign; another sign$/u);
});

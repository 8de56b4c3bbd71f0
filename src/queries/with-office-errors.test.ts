// Lines of pages that err about an office or about who lives, over a real ledger.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { readingOf } from '../ledger/sample-readings.ts';
import { type Entry, makeEntry } from '../record/index.ts';
import { labelOf } from './label-articles.ts';
import { withOfficeErrors } from './with-office-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-office-errors-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;

function noticed(entry: Entry, ...rules: readonly string[]): Entry {
  if (entry.kind !== 'reading') return entry;
  const notices = rules.map((ruleId) => ({ ruleId, message: 'It errs.', span: null }));
  return makeEntry('reading', { ...entry.content, notices });
}

/** What is asked of a ledger with one page of which the check of offices noticed this. */
async function ask<Given>(rules: readonly string[], question: (ledger: Ledger) => Promise<Given>) {
  const ledger = await openLedger(join(folder, `${files++}.db`), { mode: 'create' });
  const entries = readingOf().map((entry) => noticed(entry, ...rules));
  await ledger.append(entries, { recordedAt: '2026-02-01T12:00:00.000Z', location: '/a.txt' });
  const given = await question(ledger);
  await ledger.close();
  return given;
}

/** An answer with one line of the page, some way down. */
async function answerOf(ledger: Ledger) {
  const [article] = await ledger.articles({});
  assert.ok(article !== undefined);
  return { count: 1, series: [{ figures: [{ quote: 'a', article: labelOf(article) }] }] };
}

const caveatsOf = (rules: readonly string[], recorded?: string) =>
  ask(rules, async (ledger) => {
    const told = await withOfficeErrors(
      ledger,
      await answerOf(ledger),
      recorded === undefined ? {} : { recorded },
    );
    return told.series[0]?.figures[0]?.article.caveats;
  });

test('a page that errs about an office or a death is named at each of its lines', async () => {
  assert.deepEqual(await caveatsOf(['office-left', 'office-wrong']), ['office']);
  assert.deepEqual(await caveatsOf(['office-dead', 'office-called-former']), ['office', 'death']);
});

test('what else was noticed of a page is told at the page alone', async () => {
  assert.deepEqual(await caveatsOf(['machine-paraphrase', 'time-unread']), []);
});

test('before it was read nothing is noticed of it', async () => {
  assert.deepEqual(await caveatsOf(['office-left'], '2026-01-31T12:00:00.000Z'), []);
});

test('an answer without such a page stays the very one', () =>
  ask([], async (ledger) => {
    const answer = await answerOf(ledger);
    assert.equal(await withOfficeErrors(ledger, answer, {}), answer);
  }));

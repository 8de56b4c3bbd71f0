// What people say of two records, as typed: one story or two, a copy or none, one happening or two.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-links-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const closing = `Peru closed its embassy in Bratislava on Monday, 8 January 2024, after a quarrel over a stolen painting from Cuzco. Peru expelled two Slovak diplomats on the same day, its foreign ministry said. The painting hangs in a Slovak museum.`;

const pages: Readonly<Record<string, string>> = {
  closed: `Peru shuts its embassy in Slovakia over a painting\n\nPublished: 9 January 2024\n\n${closing}\n`,
  copied: `Peruvian embassy in Bratislava closes over a painting\n\nPublished: 10 January 2024\n\n${closing}\n`,
  told: `Slovakia regrets that Peru left Bratislava

Published: 10 January 2024

Slovakia regrets that Peru closed its embassy in Bratislava on Monday, 8 January 2024. The museum bought the picture in good faith, its director told reporters, and three experts from Vienna had looked at the papers. The prime minister wants a court in The Hague to decide who owns it.
`,
  other: `Frost kills the coffee in Honduras

Published: 11 January 2024

Frost killed a third of the coffee bushes in the west of Honduras, farmers said on Thursday.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

async function ask(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}

interface Story {
  readonly articles: readonly { readonly id: string; readonly location: string }[];
  readonly independent: number;
  readonly events: readonly { readonly actIds: readonly string[]; readonly trigger: string }[];
}

const nameOf = ({ location }: Story['articles'][number]) => location.split('/').at(-1)?.replace('.txt', '');

async function storiesNow(): Promise<readonly Story[]> {
  const { stories } = JSON.parse(await ask('stories', '--least', '1', '--json'));
  const whole: Story[] = [];
  for (const { id } of stories) whole.push(JSON.parse(await ask('story', id, '--json')).story);
  return whole;
}

/** The articles of each story, by name. */
async function matters(): Promise<readonly string[]> {
  return (await storiesNow()).map(({ articles }) => articles.map(nameOf).toSorted().join(' ')).toSorted();
}

async function idsOf(...names: readonly string[]): Promise<readonly string[]> {
  const articles = (await storiesNow()).flatMap((story) => story.articles);
  return names.map((name) => articles.find((one) => nameOf(one) === name)?.id ?? assert.fail(name));
}

const signed = ['--author', 'Ada', '--reason', 'I read both.'];

async function correct(...args: readonly string[]): Promise<{ readonly id: string }[]> {
  return JSON.parse(await ask(...args, ...signed, '--json')).corrections;
}

async function undo(corrections: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of corrections) await correct('undo', id);
}

/** How two ids are named beside a line. */
function pairWords(a = '', b = ''): string {
  const [one = '', other = ''] = [a, b].toSorted();
  return `✎ ${one.slice(0, 12)} and ${other.slice(0, 12)} said to be`;
}

/** What an answer tells of people's rulings, sorted. */
function marksOf(answer: string): readonly string[] {
  const lines = answer.split('\n').filter((line) => line.includes('✎'));
  return lines.map((line) => line.trim()).toSorted();
}

describe('stories, copies and happenings that people rule on', () => {
  it('parts a story, shows that before it is made, and takes it back', async () => {
    const before = await ask('stories', '--json');
    assert.deepEqual(await matters(), ['closed copied told', 'other']);
    const ids = await idsOf('told', 'closed', 'copied');
    const shown = await ask('split', ...ids, ...signed, '--dry-run');
    assert.match(shown, /^- story: .*: 3 articles, 2 independent/mu);
    assert.match(shown, /^\+ story: .*: 2 articles, 1 independent/mu);
    const made = await correct('split', ...ids);
    assert.equal(made.length, 2);
    assert.deepEqual(await matters(), ['closed copied', 'other', 'told']);
    assert.match(await ask('corrections'), /not one story/u);
    const said = marksOf(await ask('stories', '--least', '1'));
    assert.deepEqual(
      said,
      [
        ...[ids[1], ids[2], ids[1], ids[2]].map(
          (other) => `${pairWords(ids[0], other)} not one story by Ada: I read both.`,
        ),
      ].toSorted(),
    );
    await undo(made);
    assert.equal(await ask('stories', '--json'), before);
  });

  it('joins a report of another matter, whose own stays with it', async () => {
    const made = await correct('merge', ...(await idsOf('other', 'copied')));
    assert.deepEqual(await matters(), ['closed copied other told']);
    assert.match(await ask('stories', 'PER', 'SVK'), /other\.txt/u);
    const [id] = await idsOf('other');
    assert.deepEqual(marksOf(await ask('stories', 'PER', 'SVK')), [
      `${pairWords(id, (await idsOf('copied'))[0])} one story by Ada: I read both.`,
    ]);
    await undo(made);
    assert.deepEqual(await matters(), ['closed copied told', 'other']);
  });

  it('counts as independent what is said to be no copy, and as a copy what is said to be one', async () => {
    const independent = async () => (await storiesNow()).map((story) => story.independent).toSorted();
    assert.deepEqual(await independent(), [1, 2]);
    const ofCopy = ['reject', ...(await idsOf('closed', 'copied')), '--as', 'copy'];
    const shown = await ask(...ofCopy, ...signed, '--dry-run');
    assert.match(shown, /^- told by: 3 articles, 2 independent\n\+ told by: 3 articles, 3 independent$/mu);
    assert.match(shown, /; repeats:\s+[0-9a-f]{12}\s+→\s+none$/mu);
    const refused = await correct(...ofCopy);
    assert.deepEqual(await independent(), [1, 3]);
    const lineage = await ask('lineage', 'closed');
    assert.match(lineage, /shares its text with no other article/u);
    assert.match(lineage, /said not to share its text: .*\n.*copied\.txt/u);
    const [closed, copied, told] = await idsOf('closed', 'copied', 'told');
    const notOne = [`${pairWords(closed, copied)} not one text by Ada: I read both.`];
    assert.deepEqual([marksOf(lineage), marksOf(await ask('stories'))], [notOne, notOne]);
    await undo(refused);
    const said = await correct('merge', ...(await idsOf('told', 'closed')), '--as', 'copy');
    assert.deepEqual(await independent(), [1, 1]);
    assert.match(await ask('lineage', 'told'), /a person says that one repeats the other/u);
    assert.deepEqual(marksOf(await ask('lineage', 'told')), [
      `${pairWords(closed, told)} one text by Ada: I read both.`,
    ]);
    await undo(said);
    assert.match(await ask('lineage', 'closed'), /copied\.txt/u);
  });

  it('parts a happening, and joins it again', async () => {
    const happenings = async () =>
      (await storiesNow()).flatMap(({ events }) => events.map(({ actIds }) => actIds));
    const before = await happenings();
    const whole = before.find((actIds) => actIds.length > 2) ?? assert.fail('no such happening');
    const [first = '', second = '', ...others] = whole;
    const with2 = async () => (await happenings()).find((actIds) => actIds.includes(second));
    const parted = await correct('split', first, second, ...others);
    assert.deepEqual(await with2(), [second, ...others]);
    assert.deepEqual(
      marksOf(await ask('stories')),
      [second, ...others]
        .map((other) => `${pairWords(first, other)} not one happening by Ada: I read both.`)
        .toSorted(),
    );
    assert.match(await ask('why', first), new RegExp(pairWords(first, second), 'u'));
    const joined = await correct('accept', first, second);
    assert.match(await ask('corrections'), /not one happening \[overruled by/u);
    await undo(parted.slice(1));
    assert.deepEqual(await with2(), whole);
    await undo([...joined, ...parted.slice(0, 1)]);
    assert.deepEqual(await happenings(), before);
  });
});

// One notion of which text came first, whatever is asked: a page under a false day, and one that was cut on the same day, repeat.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-first-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const lead = `Peru expelled two diplomats of Slovakia on Tuesday after a quarrel over a painting that was stolen from Cuzco and hangs in a museum of Bratislava. Prime Minister Rishi Sunak of the United Kingdom offered to mediate, and President Joe Biden said that he would not.`;
const middle = `The two left Lima within hours, and a crowd sang under the windows of their legation until long after dark.`;
const end = `The museum bought the picture in good faith, its director told reporters, and three experts from Vienna had looked at the papers before.`;

const pages: Readonly<Record<string, string>> = {
  whole: `Peru expels two Slovak diplomats over a painting\n\nPublished: 10 January 2024\n\n${lead}\n\n${middle}\n\n${end}\n`,
  cut: `Two Slovak diplomats have to leave Lima\n\nPublished: 10 January 2024\n\n${lead}\n\n${middle}\n`,
  false: `Slovak diplomats sent home by Peru\n\nDate: 2025-10-02 04:44:10\n\n${lead}\n\n${middle}\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

async function json(...args: readonly string[]) {
  return JSON.parse(await askLedger(ledger, [...args, '--json']));
}

interface Article {
  readonly id: string;
  readonly location: string;
  readonly verdict: string;
  readonly copyOf?: string | null;
}

async function idsByName(): Promise<ReadonlyMap<string, string>> {
  const { story } = await json('story', 'whole');
  return new Map(
    story.articles.map(({ id, location }: Article) => [location.split('/').at(-1)?.split('.')[0], id]),
  );
}

describe('which text came first', () => {
  it('is told alike by stories, lineage, timeline and diff', async () => {
    const ids = await idsByName();
    const whole = ids.get('whole');
    const { stories } = await json('stories');
    assert.deepEqual(
      stories[0].first.map(({ id, copyOf }: Article) => [id, copyOf]),
      [
        [whole, null],
        [ids.get('cut'), whole],
        [ids.get('false'), whole],
      ],
    );
    for (const copy of ['cut', 'false']) {
      const { relatives } = await json('lineage', copy);
      const first = relatives.find(({ article }: { article: Article }) => article.id === whole);
      assert.equal(first.cameFirst, 'other', copy);
    }
    const { acts } = await json('timeline', 'PER', 'SVK');
    assert.ok(acts.some(({ article }: { article: Article }) => article.id === ids.get('cut')));
    for (const { article, copyOf } of acts) assert.equal(copyOf, article.id === whole ? undefined : whole);
    const { articles } = await json('diff', 'PER', 'SVK', '--since', '2023-01-01');
    for (const { id, copyOf } of articles as Article[])
      assert.equal(copyOf, id === whole ? undefined : whole);
  });

  it('is no page whose own stamp is contradicted', async () => {
    const { story } = await json('story', 'whole');
    assert.deepEqual(
      story.articles.map(({ verdict }: Article) => verdict === 'contradicted'),
      [false, false, true],
    );
    const [id] = [(await idsByName()).get('whole')];
    assert.equal((await json('compare', 'false', 'whole')).relation.original, id);
  });

  it('is named beside the text that repeats it, whose own id stands apart', async () => {
    const diff = (await askLedger(ledger, ['diff', 'PER', 'SVK', '--since', '2023-01-01'])).replaceAll(
      /\s+/gu,
      ' ',
    );
    assert.match(diff, /\(repeats an earlier text, [0-9a-f]{12}\) [0-9a-f]{12}/u);
  });
});

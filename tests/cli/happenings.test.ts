// What one state did and what another did are two happenings, in however like words; what people part is parted, and no more.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-happenings-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  first: `Togo closes its embassy in Fiji over a fishing boat

Published: 6 March 2024

Togo closed its embassy in Fiji on Tuesday, 5 March 2024, after the coast guard of Suva had sunk a fishing boat from Lomé. Ghana closed its embassy in Fiji, too. Togo accused Fiji of piracy, and Fiji accused Togo of theft. Eleven sailors were in the boat when it went down off the reef.
`,
  second: `Embassy of Togo in Suva closed after sinking of a boat

Published: 7 March 2024

Togo has closed its embassy in Fiji because the coast guard of Suva sank a fishing boat from Lomé with eleven sailors. Fiji accused Togo of theft of tuna. The closing took place on Tuesday, 5 March 2024, and the ambassador went home through Sydney with his parrot.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

interface Act {
  readonly id: string;
  readonly trigger: string;
  readonly type: string;
  readonly actors: readonly { readonly country: string }[];
  readonly article: { readonly location: string };
}

async function json(...args: readonly string[]) {
  return JSON.parse(await askLedger(ledger, [...args, '--json']));
}

async function actsOf(by: string, type: string): Promise<readonly Act[]> {
  const { acts } = await json('timeline', by, 'FJI');
  return acts.filter((act: Act) => act.type === type && act.actors.some(({ country }) => country === by));
}

async function doersOf(id: string): Promise<ReadonlySet<string>> {
  const { acts } = await json('event', id);
  return new Set(acts.flatMap(({ actors }: Act) => actors.map(({ country }) => country)));
}

describe('a happening', () => {
  it('is of one side: what another state did, too, is another', async () => {
    const [togo] = await actsOf('TGO', 'SANCTION');
    const [ghana] = await actsOf('GHA', 'SANCTION');
    assert.deepEqual(await doersOf(togo?.id ?? ''), new Set(['TGO']));
    assert.deepEqual(await doersOf(ghana?.id ?? ''), new Set(['GHA']));
    assert.equal((await json('event', togo?.id ?? '')).story.articles, 2);
  });

  it('of an accusation is not that of the one accused', async () => {
    for (const by of ['TGO', 'FJI'])
      for (const { id } of await actsOf(by, 'ACCUSE')) assert.deepEqual(await doersOf(id), new Set([by]));
  });

  it('that people part leaves each report with what its own article tells, and joins nothing else', async () => {
    const before = await actsOf('TGO', 'SANCTION');
    const idsOf = async (id: string) =>
      new Set<string>((await json('event', id)).acts.map((act: Act) => act.id));
    const all = await idsOf(before[0]?.id ?? '');
    const [one, other] = ['first', 'second'].map((name) =>
      before.find(({ article }) => article.location.includes(`/${name}.`)),
    );
    assert.ok(one !== undefined && other !== undefined && all.has(one.id) && all.has(other.id));
    const said = ['--reason', 'two embassies', '--author', 'A. Reader', '--yes', '-l', ledger];
    assert.equal((await runHere(['split', one.id, other.id, ...said])).code, 0);
    const [here, there] = [await idsOf(one.id), await idsOf(other.id)];
    assert.ok(here.isDisjointFrom(there));
    assert.deepEqual(here.union(there), all);
  });
});

// Corrections outlive a newer reading of the page: by another version with other tables, which makes other entries of the same words.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader, type Reader } from '../../src/pipeline.ts';
import {
  type ActLine,
  askCorrections,
  askTimeline,
  correctedLedger,
  makeCorrections,
  proposeEdits,
  proposeLinks,
  proposeMerge,
  proposeSplit,
  proposeVerdict,
} from '../../src/queries/index.ts';
import { readIntoLedger, rereadLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { assertNoPageIsMissed } from './read-every-page.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-reread-'));
after(() => rmSync(scratch, { recursive: true }));

const text = `Bogota sends envoys home

Published: 6 March 2024

Colombia expelled two diplomats of Kenya on Tuesday, 5 March 2024. Kenya condemned Colombia for it on Wednesday.

Colombia expelled a diplomat of Ghana on Wednesday.
`;

const pages = join(scratch, 'pages');
let reader: Reader;
before(() => {
  reader = loadReader();
  mkdirSync(pages);
  writeFileSync(join(pages, 'envoys.txt'), text);
});

/** Reads "expel" as coercion, and calls Colombia by its long name, so that no entry stays the same. */
function otherTables(): Reader {
  const { tables } = reader;
  const verbs = new Map(tables.events.verbs);
  const expel = verbs.get('expel') ?? [];
  verbs.set(
    'expel',
    expel.map((reading) => ({ ...reading, type: 'COERCE' as const, mode: 'ban' })),
  );
  const states = new Map(tables.actors.states);
  const colombia = states.get('COL');
  if (colombia !== undefined) states.set('COL', { ...colombia, name: 'Republic of Colombia' });
  const other = { ...tables, events: { ...tables.events, verbs }, actors: { ...tables.actors, states } };
  return { ...reader, tables: other, version: 'other-tables' };
}

/** Knows no acts of accusing. */
function tablesWithoutCondemning(): Reader {
  const { tables } = reader;
  const verbs = new Map(tables.events.verbs);
  verbs.delete('condemn');
  return { ...reader, tables: { ...tables, events: { ...tables.events, verbs } }, version: 'fewer-verbs' };
}

let instants = 0;
const nextInstant = () => new Date(Date.UTC(2026, 0, 1, 0, instants++)).toISOString();

async function readBy(ledger: Ledger, by: Reader): Promise<void> {
  await readIntoLedger([pages], ledger, by, { now: nextInstant });
}

/** From the bytes that are kept, as `demarche reread` does. */
async function rereadBy(ledger: Ledger, by: Reader): Promise<void> {
  assert.equal((await rereadLedger(ledger, by, { now: nextInstant })).read, 1);
}

async function readFresh(address: string): Promise<Ledger> {
  const ledger = await openLedger(address, { mode: 'create' });
  await readBy(ledger, reader);
  return ledger;
}

async function actsOf(ledger: Ledger, recorded?: string): Promise<readonly ActLine[]> {
  const clocks = recorded === undefined ? {} : { recorded };
  const question = { sides: [], from: null, to: null, clocks, includePossibly: false };
  return (await askTimeline(correctedLedger(ledger, clocks), question)).acts;
}

const kenyan = (acts: readonly ActLine[]) =>
  acts.find(({ trigger, quote }) => trigger === 'expelled' && quote.includes('Kenya'));
const ghanaian = (acts: readonly ActLine[]) =>
  acts.find(({ trigger, quote }) => trigger === 'expelled' && quote.includes('Ghana'));
const condemning = (acts: readonly ActLine[]) => acts.find(({ trigger }) => trigger === 'condemned');

const signature = () => ({ author: 'Ada', reason: 'The ministry says so.', made: nextInstant() });
const idOf = (act: ActLine | undefined): string => act?.id ?? assert.fail('no such act');

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`a correction and a newer reading in ${engine}`, { skip }, () => {
    it('keeps the edit of the same words, though type and names are read otherwise, and edits nothing else', async () => {
      const ledger = await readFresh(freshLedger());
      const before = await actsOf(ledger);
      const edits = [
        { field: 'status', valueFor: () => 'announced' },
        { field: 'recipients', valueFor: () => kenyan(before)?.actors },
      ];
      const made = await proposeEdits(correctedLedger(ledger), idOf(kenyan(before)), edits, signature());
      await makeCorrections(ledger, made, new Date(nextInstant()));
      await rereadBy(ledger, otherTables());
      await assertNoPageIsMissed(ledger, ['COL', 'KEN', 'PER']);
      const acts = await actsOf(ledger);
      assert.notEqual(kenyan(acts)?.id, kenyan(before)?.id);
      assert.deepEqual([kenyan(acts)?.type, kenyan(acts)?.status], ['COERCE', 'announced']);
      assert.deepEqual(kenyan(acts)?.recipients, kenyan(before)?.actors);
      assert.deepEqual([ghanaian(acts)?.status, ghanaian(acts)?.corrections], ['happened', undefined]);
      const [line] = (await askCorrections(correctedLedger(ledger), {})).corrections;
      assert.deepEqual(line?.names[0]?.now, { entryId: kenyan(acts)?.id, isAnother: true });
      await ledger.close();
    });

    it('keeps a rejection and a split', async () => {
      const ledger = await readFresh(freshLedger());
      const before = await actsOf(ledger);
      const view = correctedLedger(ledger);
      const colombia = { actorId: 'COL', name: 'Colombia' };
      const peru = { actorId: 'PER', name: 'Peru', country: 'PER', sector: null };
      const made = [
        ...(await proposeVerdict(view, 'reject', idOf(ghanaian(before)), signature())),
        ...(await proposeSplit(view, [idOf(kenyan(before))], { actor: colombia, to: peru }, signature())),
      ];
      await makeCorrections(ledger, made, new Date(nextInstant()));
      await rereadBy(ledger, otherTables());
      await assertNoPageIsMissed(ledger, ['COL', 'KEN', 'PER']);
      const acts = await actsOf(ledger);
      assert.equal(ghanaian(acts), undefined);
      assert.deepEqual(
        kenyan(acts)?.actors.map(({ name }) => name),
        ['Peru'],
      );
      assert.deepEqual(
        condemning(acts)?.recipients.map(({ name }) => name),
        ['Republic of Colombia'],
      );
      await ledger.close();
    });

    it('keeps who is another, the day of a page, what was accepted and what is said of two', async () => {
      const ledger = await readFresh(freshLedger());
      const before = await actsOf(ledger);
      const view = correctedLedger(ledger);
      const peru = { actorId: 'PER', name: 'Peru', country: 'PER', sector: null };
      const ids = [idOf(kenyan(before)), idOf(ghanaian(before))];
      const day = { field: 'published', valueFor: () => ({ from: '2024-03-20', to: '2024-03-20' }) };
      const made = [
        ...proposeMerge({ actorId: 'KEN', name: 'Kenya' }, peru, signature()),
        ...(await proposeEdits(view, kenyan(before)?.article.id ?? '', [day], signature())),
        ...(await proposeVerdict(view, 'accept', idOf(condemning(before)), signature())),
        ...(await proposeLinks(view, 'merge', { ids, relation: null }, signature())),
      ];
      await makeCorrections(ledger, made, new Date(nextInstant()));
      await rereadBy(ledger, otherTables());
      await assertNoPageIsMissed(ledger, ['COL', 'KEN', 'PER']);
      const acts = await actsOf(ledger);
      assert.deepEqual(
        acts.map(({ id }) => id).filter((id) => ids.includes(id)),
        [],
      );
      assert.deepEqual(
        condemning(acts)?.actors.map(({ name }) => name),
        ['Peru'],
      );
      assert.deepEqual(kenyan(acts)?.article.published, { from: '2024-03-20', to: '2024-03-20' });
      assert.ok(condemning(acts)?.corrections?.some(({ action }) => action === 'accept'));
      const [link] = (await correctedLedger(ledger).linksOf('same-event')).rulings;
      assert.deepEqual(link?.pair.toSorted(), [idOf(kenyan(acts)), idOf(ghanaian(acts))].toSorted());
      await ledger.close();
    });

    it('tells of one that names nothing any more, lets it fall on nothing else, and takes it up again', async () => {
      const ledger = await readFresh(freshLedger());
      const before = await actsOf(ledger);
      const edit = { field: 'status', valueFor: () => 'denied' };
      const made = await proposeEdits(correctedLedger(ledger), idOf(condemning(before)), [edit], signature());
      await makeCorrections(ledger, made, new Date(nextInstant()));
      await rereadBy(ledger, tablesWithoutCondemning());
      const acts = await actsOf(ledger);
      assert.equal(condemning(acts), undefined);
      assert.deepEqual(
        acts.flatMap(({ corrections = [] }) => corrections),
        [],
      );
      const [line] = (await askCorrections(correctedLedger(ledger), {})).corrections;
      assert.equal(line?.names[0]?.now, null);
      assert.match(line?.names[0]?.lost ?? '', /no event is read from “condemned” any more/u);
      await rereadBy(ledger, otherTables());
      assert.equal(condemning(await actsOf(ledger))?.status, 'denied');
      await ledger.close();
    });

    it('leaves the answers of the earlier reading as they were, by the recorded clock', async () => {
      const ledger = await readFresh(freshLedger());
      const before = await actsOf(ledger);
      const asRead = nextInstant();
      const made = await proposeVerdict(correctedLedger(ledger), 'reject', idOf(kenyan(before)), signature());
      await makeCorrections(ledger, made, new Date(nextInstant()));
      const corrected = nextInstant();
      await rereadBy(ledger, otherTables());
      assert.deepEqual(await actsOf(ledger, asRead), before);
      const then = await actsOf(ledger, corrected);
      assert.deepEqual([kenyan(then), ghanaian(then)?.type], [undefined, 'SANCTION']);
      await ledger.close();
    });
  });
}

// `demarche page`: the report card of a page, from the ledger where it is recorded, else read at once and not recorded.

import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { answerPage, makeKnowledge } from '../../answers/index.ts';
import { type Ledger, openLedger } from '../../ledger/index.ts';
import { isUnreadable, type Page, readOnePage, readPages, type UnreadablePage } from '../../page/index.ts';
import { loadReader, readPage } from '../../pipeline.ts';
import { cardOfEntries, type PageCard } from '../../queries/index.ts';
import { asArgument, DemarcheError } from '../../text/index.ts';
import { printJson } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { tellUpgrade } from '../open-ledger.ts';
import { longPageName } from '../progress.ts';
import { type PageOptions, renderPage } from '../render/render-page.ts';
import type { Terminal } from '../terminal.ts';

type Options = AnswerOptions & PageOptions;

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The page of a file or of standard input; null for a name that only the ledger may know. */
async function pageAt(asked: string): Promise<Page | UnreadablePage | null> {
  if (asked === '-') for await (const page of readPages(['-'])) return page;
  if (existsSync(asked) && statSync(asked).isDirectory()) {
    throw new DemarcheError(
      'PAGE_IS_FOLDER',
      `${asked} is a folder, and a report card is of one page`,
      `Give one of its files; \`demarche read ${asArgument(asked)}\` takes them all into a ledger.`,
    );
  }
  return isFile(asked) ? readOnePage(asked) : null;
}

function refuse({ location, code, message }: { location: string; code: string; message: string }): never {
  const name = location === '-' ? 'standard input' : location;
  throw new DemarcheError(
    code,
    `${name} gives no report card: ${message}`,
    'Give a saved page of one article.',
  );
}

/** A name that is no file has a ledger to be looked up in, or nothing can be said of it. */
function refuseUnknown(asked: string, ledger: string): never {
  throw new DemarcheError(
    'PAGE_NOT_FOUND',
    `there is no file "${asked}", and no ledger ${ledger} to look it up in`,
    'Give the path of a saved page; or read pages into a ledger with `demarche read`, or name one with --ledger.',
  );
}

/** The clocks and `--possibly` choose among what a ledger has recorded; a page that is only read has no such choice. */
function refuseClocks({ on, known, recorded, possibly }: Options, location: string): void {
  const given = { '--on': on, '--known': known, '--recorded': recorded, '--possibly': possibly };
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (names.length === 0) return;
  throw new DemarcheError(
    'CLOCK_WITHOUT_LEDGER',
    `${location} is not in the ledger, and ${names.join(' and ')} can only choose among what a ledger holds`,
    `Leave out ${names.join(' and ')}, or read the page into a ledger first with \`demarche read\`.`,
  );
}

/** Null where no ledger is there. */
function openIfThere(address: string, terminal: Terminal): Promise<Ledger | null> {
  return openLedger(address, { mode: 'existing', onUpgrade: tellUpgrade(terminal) }).catch(
    (error: unknown) => {
      if (error instanceof DemarcheError && error.code === 'LEDGER_NOT_FOUND') return null;
      throw error;
    },
  );
}

/** The card as recorded; null where no ledger is there, or none that has read these bytes. */
async function recordedCard(
  asked: string,
  page: Page | null,
  options: Options,
  terminal: Terminal,
): Promise<PageCard | null> {
  const ledger = await openIfThere(options.ledger, terminal);
  if (ledger === null) {
    if (page !== null) return null;
    return refuseUnknown(asked, options.ledger);
  }
  try {
    if (page !== null && (await ledger.articlesNamed(page.pageId, {})).length === 0) return null;
    const asking = { ledger, knowledge: makeKnowledge(), now: new Date() };
    return await answerPage(asking, { ...options, page: page?.pageId ?? asked });
  } catch (cause) {
    if (page !== null || !(cause instanceof DemarcheError) || cause.code !== 'PAGE_NOT_FOUND') throw cause;
    const message = `there is no file "${asked}", and ${cause.message}`;
    throw new DemarcheError(cause.code, message, cause.advice, { cause });
  } finally {
    await ledger.close();
  }
}

function readCard(page: Page): PageCard {
  const entries = readPage(page, loadReader());
  const card = cardOfEntries(entries, { location: page.location, readAt: new Date().toISOString() });
  if (card !== null) return card;
  const problem = entries.find((entry) => entry.kind === 'problem');
  const { code, message } = problem?.content ?? { code: 'NO_ARTICLE', message: 'It holds no article.' };
  return refuse({ location: page.location, code, message });
}

async function findCard(asked: string, options: Options, terminal: Terminal): Promise<PageCard> {
  const page = await pageAt(asked);
  if (page !== null && isUnreadable(page)) return refuse(page);
  const recorded = await recordedCard(asked, page, options, terminal);
  if (recorded !== null) return recorded;
  // A name that is no file was looked for in the ledger, and refused there.
  if (page === null) throw new TypeError(`${asked} is neither a file nor refused`);
  refuseClocks(options, page.location);
  const name = longPageName(page);
  if (name !== null && terminal.isInteractive) terminal.err(`reading ${name}`);
  return readCard(page);
}

/** Adds `page` to the program. */
export function addPageCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('page'))
    .description(
      'show the report card of a page: what it is, when it was written and how we know, what it holds',
    )
    .argument(
      '<page>',
      'a file (need not be in a ledger), - for standard input, or a name, address or id in the ledger',
    )
    .option('--all', 'show every clue, and every act, claim and figure with its sentence')
    .option('--dropped', 'show every part that was left out, and why')
    .addHelpText('after', '\nExample: demarche page examples/pages/minsk-letter.html')
    .action(async (asked: string, options: Options) => {
      const card = await findCard(asked, options, terminal);
      if (options.json) printJson(card, terminal);
      else for (const line of renderPage(card, terminal, options)) terminal.out(line);
    });
}

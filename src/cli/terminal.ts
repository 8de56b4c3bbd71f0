// Where the program writes: data to standard output, words to standard error, as wide and as coloured as they allow.

import { styleText } from 'node:util';

/** A colour or weight as `styleText` names it, or several. */
export type Format = Parameters<typeof styleText>[0];

export interface Terminal {
  /** Data: answers. */
  readonly out: (line: string) => void;
  /** Words: progress, advice, errors. */
  readonly err: (line: string) => void;
  readonly widthColumns: number;
  readonly isInteractive: boolean;
  /** True for an output that is to be the same on every machine: how far long work is depends on the machine. */
  readonly hidesProgress?: boolean;
  readonly style: (format: Format, text: string) => string;
}

/** Narrower than this, lines are not wrapped further. */
const leastWidthColumns = 60;
/** Wider than this, text is hard to read. */
const mostWidthColumns = 120;

function isColourWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true;
  return process.stdout.isTTY === true;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const isColoured = isColourWanted();
  const columns = process.stdout.columns ?? 100;
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    widthColumns: Math.min(Math.max(columns, leastWidthColumns), mostWidthColumns),
    isInteractive: process.stderr.isTTY === true,
    style: (format, text) => (isColoured ? styleText(format, text, { validateStream: false }) : text),
  };
}

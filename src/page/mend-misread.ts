// Undoes text that was read in the wrong charset of one byte a letter and saved so: "Ìèíèñòð" for "Министр". Only where
// the signs are letters of no Western language and make good sense in another script.

import { decodeAs } from './decode-as.ts';
import { charsetFit } from './guess-charset.ts';
import { letterUses } from './letter-uses.ts';
import { bytesBySign, type Mended } from './mend-mojibake.ts';

/** Hardly any language has so many accented letters in a row. */
const crowded = /[\u00c0-\u00ff]{5}/u;
/** So many signs tell of a charset; fewer are a quote, or a sample of what was spoilt. */
const leastSigns = 30;
/** Where fewer of the signs are among plain letters than this, and fit another charset this well, they were misread. */
const senselessFit = 0.5;
const convincingFit = 0.95;
/** The charset that programs read most often where another was meant. */
const misread = 'windows-1252';
const sampleSigns = 20_000;

/** `source` mended where that is certain; `isGarbled` where its signs make no sense and cannot be turned back. */
export interface Unmisread extends Mended {
  readonly isGarbled: boolean;
}

function meantCharset(runs: readonly string[], bytes: ReadonlyMap<string, number>): string | null {
  const sample = Uint8Array.from([...runs.join(' ').slice(0, sampleSigns)], (sign) => bytes.get(sign) ?? 32);
  const meant = letterUses.find(
    ({ charset, commonest }) =>
      commonest !== '' && charsetFit(decodeAs(sample, charset), charset) > convincingFit,
  );
  return meant?.charset ?? null;
}

/** Scripts have lists of accented letters. */
function withoutScripts(source: string): string {
  const [first = '', ...rest] = source.split('<script');
  return first + rest.map((piece) => piece.slice(Math.max(0, piece.indexOf('</script')))).join(' ');
}

/** "Ìèíèñòð çàÿâèë ..." is "Министр заявил ..."; "Þórður sagði" is left alone. */
export function mendMisread(source: string): Unmisread {
  const asFound: Unmisread = { source, count: 0, example: null, isGarbled: false };
  if (!crowded.test(source)) return asFound;
  const bytes = bytesBySign(misread);
  const signs = new RegExp(`[${[...bytes.keys()].join('')}]+`, 'gu');
  const runs = withoutScripts(source).match(signs) ?? [];
  const sample = runs.join(' ').slice(0, sampleSigns);
  if (sample.length < leastSigns || charsetFit(sample, misread) >= senselessFit) return asFound;
  const charset = meantCharset(runs, bytes);
  if (charset === null) return { ...asFound, isGarbled: true };
  const turn = (run: string) =>
    decodeAs(
      Uint8Array.from([...run], (sign) => bytes.get(sign) ?? 32),
      charset,
    );
  const before = runs.find((run) => run.length > 2) ?? '';
  return {
    source: source.replace(signs, turn),
    count: runs.length,
    example: { before, after: turn(before) },
    isGarbled: false,
  };
}

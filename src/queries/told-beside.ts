// Figures that an article tells beside one of both sides, without naming both again: "The Union counts 3,000 Tongan soldiers" behind
// "4,300 Tongan soldiers serve in Fiji". Leaves what it tells of another state, or of other things.

import type { FigureReport } from '../stories/index.ts';

const CURRENCY = /^[A-Z]{3}$/u;
/** Codes of what is no state. */
const NO_STATE = /^(?:UNO|IGO|NGO|IMG|ISM|MNC)$/u;

function lastWord(counts: string | null): string {
  return counts?.toLowerCase().split(/\s+/u).at(-1) ?? '';
}

function statesOf({ figure: { about } }: FigureReport): ReadonlySet<string> {
  return new Set(
    about.flatMap(({ country }) => (country === null || NO_STATE.test(country) ? [] : [country])),
  );
}

/** Counts again what the other does, of no state that the other does not name. */
function isToldBeside(report: FigureReport, other: FigureReport): boolean {
  const [own, asked] = [report.figure, other.figure];
  if (own.evidence.articleId !== asked.evidence.articleId || own.unit !== asked.unit) return false;
  const isSum = CURRENCY.test(own.unit ?? '');
  const isSame = isSum
    ? own.comparator !== 'up' && own.comparator !== 'down'
    : lastWord(own.counts) === lastWord(asked.counts);
  return own.unit !== null && isSame && statesOf(report).isSubsetOf(statesOf(other));
}

/** The asked ones and those told beside them, in the order of `all`. */
export function withToldBeside(
  all: readonly FigureReport[],
  asked: readonly FigureReport[],
): readonly FigureReport[] {
  const own = new Set(asked);
  return all.filter((report) => own.has(report) || asked.some((other) => isToldBeside(report, other)));
}

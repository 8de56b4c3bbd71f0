// What a rule is: a pattern over bare text and a reader of its matches.

import type { Candidate, Reading } from '../meaning.ts';

/** One match: `group` gives the words of the first of the named groups that took part, or an empty string. */
export interface RuleMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly group: (...names: readonly string[]) => string;
}

/** One idea: the phrases of `pattern` mean what `read` says; null leaves a match alone. */
export interface TimeRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly read: (match: RuleMatch) => Reading | null;
}

/** White space between two words of one phrase: never a blank line. */
export const GAP = '(?:[ \\u00a0\\t]{1,3}|\\r?\\n ?)';

/** A whole-word, case-blind pattern; a blank in `source` stands for GAP (so classes say `\\s`). Runs once per constant, at load. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d_])(?:${source.replaceAll(' ', GAP)})(?![\\p{L}\\d_])`, 'giu');
}

/** What a rule makes of one match of its pattern, with the flag `d`, in the folded text; null where it leaves it alone. */
export function readMatch(text: string, rule: TimeRule, match: RegExpExecArray): Candidate | null {
  const start = match.index;
  const end = start + match[0].length;
  const reading = rule.read({ text, start, end, group: (...names) => groupOf(text, match, names) });
  return reading === null ? null : { ...reading, start, end, ruleId: rule.id };
}

function groupOf(text: string, { indices }: RegExpExecArray, names: readonly string[]): string {
  for (const name of names) {
    const place = indices?.groups?.[name];
    if (place !== undefined && place[1] > place[0]) return text.slice(...place);
  }
  return '';
}

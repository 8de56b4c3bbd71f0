// Runs all rules in one walk over a text: at each place where a word may begin, only those rules are tried whose matches may
// begin so. It finds what each rule would find by itself, in a fraction of the time.

import { foldCase } from '../../text/index.ts';
import type { Candidate } from '../meaning.ts';
import { matchStarts, type SignClass, signClass, startChars } from './match-starts.ts';
import { readMatch, type TimeRule } from './rule.ts';

/** Classes of signs as numbers: letters from 0, then the others; whatever is no letter or digit may stand before a word. */
const classes: readonly SignClass[] = [...'abcdefghijklmnopqrstuvwxyz0*_'];
const lastWordClass = classes.indexOf('0');
const asciiCount = 128;

/** What only letters with a case match stands for letters of either case in a case-blind pattern. */
const oneCase = new Set(['\\p{Lu}', '\\p{Ll}']);
/** Escapes and names of groups, which mean something else in small letters; and capital letters. */
const keptOrCapital = /\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\k<\w+>|\\.|\(\?<\w+>|\p{Lu}/gu;

/** The source of a case-blind pattern for texts in small letters: such patterns are made and run in a fraction of the time. */
function foldSource(source: string): string {
  return source.replace(keptOrCapital, (part) => {
    if (oneCase.has(part)) return '\\p{LC}';
    return part.length === 1 ? part.toLowerCase() : part;
  });
}

/** Rules, and a table that leads from the classes of some signs to the rules whose matches may begin with them. */
export interface RuleIndex {
  readonly rules: readonly TimeRule[];
  /** Their patterns, to be tried at one place of a folded text only; they tell where their groups stand. */
  readonly patterns: readonly RegExp[];
  /** The class of each sign of ASCII. */
  readonly asciiClasses: Uint8Array;
  /** At `node * classes.length + class`: the node after one more sign, 0 where no rule goes on so. */
  readonly steps: Int32Array;
  /** By node: the places of the rules to try, in their order. */
  readonly tried: readonly (readonly number[])[];
}

interface DraftNode {
  readonly next: Map<number, DraftNode>;
  readonly rules: Set<number>;
}

function newNode(): DraftNode {
  return { next: new Map(), rules: new Set() };
}

function addStart(root: DraftNode, start: string, rule: number): void {
  let node = root;
  for (const sign of start) {
    const at = classes.indexOf(sign);
    const next = node.next.get(at) ?? newNode();
    node.next.set(at, next);
    node = next;
  }
  node.rules.add(rule);
}

/** Numbers the nodes and hands the rules of shorter beginnings on to the longer ones. */
function layOut(root: DraftNode): Pick<RuleIndex, 'steps' | 'tried'> {
  const nodes = [root];
  const steps: number[] = [];
  for (const node of nodes) {
    const row = Array.from(classes, () => 0);
    for (const [at, next] of node.next) {
      for (const rule of node.rules) next.rules.add(rule);
      row[at] = nodes.push(next) - 1;
    }
    steps.push(...row);
  }
  const tried = nodes.map(({ rules }) => [...rules].sort((a, b) => a - b));
  return { steps: Int32Array.from(steps), tried };
}

/** An index of some rules, to be made once for many texts. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const root = newNode();
  for (const [at, { pattern }] of rules.entries())
    for (const start of matchStarts(pattern.source)) addStart(root, start, at);
  const asciiClasses = Uint8Array.from({ length: asciiCount }, (_, code) =>
    classes.indexOf(signClass(String.fromCharCode(code), 0)),
  );
  const patterns = rules.map(({ pattern }) => new RegExp(foldSource(pattern.source), 'duy'));
  return { rules, patterns, asciiClasses, ...layOut(root) };
}

/** The class of each sign of a text, and one for its end. */
function classify(text: string, { asciiClasses }: RuleIndex): Uint8Array {
  const found = new Uint8Array(text.length + 1).fill(classes.indexOf('_'));
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    found[at] = code < asciiCount ? (asciiClasses[code] ?? 0) : classes.indexOf(signClass(text, at));
  }
  return found;
}

/** The places of the rules to try where a match may begin. */
function rulesAt(signs: Uint8Array, start: number, { steps, tried }: RuleIndex): readonly number[] {
  let node = 0;
  for (let at = start; at < start + startChars; at += 1) {
    const next = steps[node * classes.length + (signs[at] ?? 0)] ?? 0;
    if (next === 0) break;
    node = next;
  }
  return tried[node] ?? [];
}

/** All readings of all rules, rule by rule; matches of one rule never overlap. */
export function findCandidates(text: string, index: RuleIndex): readonly Candidate[] {
  const signs = classify(text, index);
  const folded = foldCase(text);
  const runs = index.rules.map((rule, at) => ({
    rule,
    pattern: index.patterns[at] ?? rule.pattern,
    end: 0,
    found: [] as Candidate[],
  }));
  for (let start = 0; start < text.length; start += 1) {
    if (start > 0 && (signs[start - 1] ?? 0) <= lastWordClass) continue;
    for (const at of rulesAt(signs, start, index)) {
      const run = runs[at];
      if (run === undefined || run.end > start) continue;
      run.pattern.lastIndex = start;
      const match = run.pattern.exec(folded);
      if (match === null) continue;
      run.end = start + match[0].length;
      const reading = readMatch(text, run.rule, match);
      if (reading !== null) run.found.push(reading);
    }
  }
  return runs.flatMap(({ found }) => found);
}

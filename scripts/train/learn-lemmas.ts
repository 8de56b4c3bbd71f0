// Learns lemma rules: for each tag the endings that change in the same way, and the words that follow none.

import {
  endingScript,
  type LemmaRules,
  type LemmaScript,
  lemmaKey,
  longestEnding,
} from '../../src/language/english/lemmatise.ts';
import type { GoldSentence, GoldToken } from './read-treebank.ts';

/** An ending needs this many different words to become a rule. */
const fewestWords = 2;
/** A word needs this many uses to be listed against a rule, so that slips of the treebank are not. */
const fewestUses = 1;

interface WordUse {
  readonly tag: string;
  readonly lower: string;
  readonly scripts: Map<string, number>;
}

export function learnLemmas(sentences: readonly GoldSentence[]): LemmaRules {
  const uses = gatherUses(sentences);
  const endings = learnEndings(uses);
  const exceptions = new Map<string, LemmaScript>();
  const rules = { endings, exceptions };
  for (const { tag, lower, scripts } of uses) {
    const [script, count] = mostFrequent(scripts);
    const ruled = endingScript(lower, tag, rules);
    if (count >= fewestUses && (ruled === undefined || scriptText(ruled) !== script))
      exceptions.set(lemmaKey(tag, lower), readScript(script));
  }
  return rules;
}

/** The file that `readLemmaRules` reads. */
export function lemmaFile(rules: LemmaRules): string {
  const lines = (kind: string, map: ReadonlyMap<string, LemmaScript>): readonly string[] =>
    [...map].map(([key, script]) => `${kind}\t${key}\t${script.drop}\t${script.add}`).sort();
  return `${[...lines('ending', rules.endings), ...lines('exception', rules.exceptions)].join('\n')}\n`;
}

function gatherUses(sentences: readonly GoldSentence[]): readonly WordUse[] {
  const uses = new Map<string, WordUse>();
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const script = scriptOf(token);
      if (script === undefined) continue;
      const tag = `${token.upos} ${token.xpos}`;
      const lower = token.form.toLowerCase().replaceAll('’', "'");
      const use = uses.get(lemmaKey(tag, lower)) ?? { tag, lower, scripts: new Map<string, number>() };
      use.scripts.set(script, (use.scripts.get(script) ?? 0) + 1);
      uses.set(lemmaKey(tag, lower), use);
    }
  return [...uses.values()];
}

/** Misspelt words, whose lemma is of the right spelling, are no lesson. */
function scriptOf({ form, lemma, misc, upos }: GoldToken): string | undefined {
  if (misc.includes('CorrectForm') || lemma === '_') return undefined;
  const lower = form.toLowerCase().replaceAll('’', "'");
  const goal = lemma.toLowerCase().replaceAll('’', "'");
  let shared = 0;
  while (shared < lower.length && shared < goal.length && lower[shared] === goal[shared]) shared += 1;
  const isName = upos === 'PROPN' || upos === 'X';
  return `${lower.length - shared} ${(isName ? lemma : goal).slice(shared)}`;
}

function learnEndings(uses: readonly WordUse[]): ReadonlyMap<string, LemmaScript> {
  const counts = new Map<string, Map<string, number>>();
  for (const { tag, lower, scripts } of uses) {
    const [script] = mostFrequent(scripts);
    for (let length = 0; length <= Math.min(longestEnding, lower.length); length += 1) {
      const key = lemmaKey(tag, lower.slice(lower.length - length));
      const byScript = counts.get(key) ?? new Map<string, number>();
      byScript.set(script, (byScript.get(script) ?? 0) + 1);
      counts.set(key, byScript);
    }
  }
  const endings = new Map<string, LemmaScript>();
  const byLength = [...counts].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [key, byScript] of byLength) {
    const [tag = '', ending = ''] = key.split('\t');
    const [script, count] = mostFrequent(byScript);
    const shorter =
      ending === '' ? undefined : endingScript(ending.slice(1), tag, { endings, exceptions: new Map() });
    if (ending === '' || (count >= fewestWords && (shorter === undefined || scriptText(shorter) !== script)))
      endings.set(key, readScript(script));
  }
  return endings;
}

function mostFrequent(counts: ReadonlyMap<string, number>): readonly [script: string, count: number] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['0 ', 0];
}

const scriptText = (script: LemmaScript): string => `${script.drop} ${script.add}`;

function readScript(text: string): LemmaScript {
  const space = text.indexOf(' ');
  return { drop: Number(text.slice(0, space)), add: text.slice(space + 1) };
}

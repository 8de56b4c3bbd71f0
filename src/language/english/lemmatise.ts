// The dictionary form of a word, from its form and tag: learned endings, and a list for words that follow none.

import { modelName, readModelBytes } from '../../tables/index.ts';

/** How a lemma is made from a form in lower case: letters to drop at the end, then letters to add. */
export interface LemmaScript {
  readonly drop: number;
  readonly add: string;
}

/** `endings`: by tag and ending, the longest ending wins; `exceptions`: by tag and whole form. */
export interface LemmaRules {
  readonly endings: ReadonlyMap<string, LemmaScript>;
  readonly exceptions: ReadonlyMap<string, LemmaScript>;
}

export const longestEnding = 6;

/** The key of a rule: one tag and one ending, or one whole form. */
export function lemmaKey(tag: string, ending: string): string {
  return `${tag}\t${ending}`;
}

/** "sanctions" with `NOUN NNS` is "sanction"; a proper noun keeps its capitals, other words lose them. */
export function lemmatise(form: string, tag: string, rules: LemmaRules): string {
  const lower = form.toLowerCase().replaceAll('’', "'");
  const script = rules.exceptions.get(lemmaKey(tag, lower)) ?? endingScript(lower, tag, rules);
  if (form === 'I') return form;
  const isName = tag.startsWith('PROPN') || tag.startsWith('X');
  const base = isName && lower.length === form.length ? form : lower;
  if (script === undefined) return base;
  const lemma = base.slice(0, base.length - script.drop) + script.add;
  // An emoji is two units long; half of one is no text.
  return lemma.isWellFormed() ? lemma : base;
}

/** The rule of the longest ending that is known for the tag; undefined where there is none. */
export function endingScript(lower: string, tag: string, rules: LemmaRules): LemmaScript | undefined {
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length -= 1) {
    const script = rules.endings.get(lemmaKey(tag, lower.slice(lower.length - length)));
    if (script !== undefined && script.drop < Math.max(1, lower.length + script.add.length)) return script;
  }
  return undefined;
}

/** Reads lemma rules: a line is `ending|exception`, tag, text, letters to drop, letters to add, parted by tabs. */
export function readLemmaRules(file: URL): LemmaRules {
  const endings = new Map<string, LemmaScript>();
  const exceptions = new Map<string, LemmaScript>();
  for (const line of new TextDecoder()
    .decode(readModelBytes(file, { name: modelName(file), what: 'lemma rules' }))
    .split('\n')) {
    const [kind, tag = '', text = '', drop = '', add = ''] = line.split('\t');
    const script = { drop: Number(drop), add };
    if (kind === 'ending') endings.set(lemmaKey(tag, text), script);
    if (kind === 'exception') exceptions.set(lemmaKey(tag, text), script);
  }
  return { endings, exceptions };
}

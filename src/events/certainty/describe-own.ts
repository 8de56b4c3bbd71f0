// What a word and its own small words tell: tense, helpers, negation, who does it. Of "may not meet" it keeps the "may" and
// the "not"; what governs the word is left to describe-above.ts.

import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  isPredicate,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nt', 'hardly', 'neither', 'nor']);

/** The helpers of a verb in a row with its own shape: "will be VBN". */
export function tenseOf(tree: Tree, index: number): string {
  const helpers = childrenIn(tree, index, 'aux').map((at) => formOf(tree, at));
  const isTo = childrenIn(tree, index, 'mark').some((at) => formOf(tree, at) === 'to');
  const copula = childrenExactly(tree, index, 'cop').map((at) => formOf(tree, at));
  return [isTo ? 'to' : '', ...helpers, ...copula, tree.words[index]?.xpos ?? ''].join(' ').trim();
}

/** "did not meet", "no deal", "nobody met". */
export function isNegated(tree: Tree, index: number): boolean {
  const own = tree.children[index] ?? [];
  if (own.some((at) => NEGATIONS.has(formOf(tree, at)))) return true;
  const carriers = [index, ...(isPredicate(tree, index) ? childrenIn(tree, index, 'nsubj', 'obj') : [])];
  return carriers.some(
    (at) =>
      ['nobody', 'none', 'nothing'].includes(formOf(tree, at)) ||
      childrenIn(tree, at, 'det').some((det) => formOf(tree, det) === 'no'),
  );
}

/** Who does it: "i", "we", a name, a thing. */
function subjectOf(tree: Tree, index: number): string {
  const [subject] = childrenIn(tree, index, 'nsubj');
  if (subject === undefined) return '-';
  return partOf(tree, subject) === 'PRON' ? formOf(tree, subject) : partOf(tree, subject);
}

/** Its tag in its place, its small words ("no", "their", "a") and how it ends. */
function shapeOf(tree: Tree, index: number): readonly string[] {
  const tag = tree.words[index]?.xpos ?? '';
  const place = `${tag} ${relationOf(tree, index)}`;
  const small = childrenIn(tree, index, 'det', 'nmod:poss', 'nummod').map((at) => formOf(tree, at));
  const form = formOf(tree, index);
  return [
    `small ${partOf(tree, index)} ${relationOf(tree, index)} ${small.join('+')}`,
    `place ${place} ${markerOf(tree, index)}`,
    `place ${tag} ${markerOf(tree, index)} ${lemmaOf(tree, headOf(tree, index))}`,
    `ending ${form.slice(-3)}`,
    `ending ${form.slice(-4)}`,
  ];
}

const TELLING = ['advmod', 'amod', 'compound', 'det', 'mark', 'case', 'aux', 'expl', 'nmod:poss'];

/** The features of the word itself, each as a short name. */
export function describeOwn(tree: Tree, index: number): readonly string[] {
  const lemma = lemmaOf(tree, index);
  const tense = tenseOf(tree, index);
  const part = partOf(tree, index);
  const relation = relationOf(tree, index);
  const not = isNegated(tree, index) ? 'not' : '';
  const features = [
    `lemma ${lemma}`,
    `form ${formOf(tree, index)}`,
    `part ${part}`,
    `tense ${tense}`,
    `tense ${tense} ${not}`,
    `relation ${relation}`,
    `tense ${tense} ${relation}`,
    `lemma ${lemma} ${tree.words[index]?.xpos ?? ''}`,
    `lemma ${lemma} ${relation}`,
    `lemma ${lemma} ${not}`,
    `subject ${subjectOf(tree, index)}`,
    `subject ${subjectOf(tree, index)} ${tense}`,
    `marker ${markerOf(tree, index)} ${tense}`,
  ];
  features.push(...shapeOf(tree, index));
  if (not !== '') features.push('not', `not ${part}`, `not ${relation}`);
  for (const at of tree.children[index] ?? []) {
    const below = relationOf(tree, at);
    features.push(`has ${below}`);
    if (TELLING.includes(below)) features.push(`${below} ${lemmaOf(tree, at)}`);
    else if (below.startsWith('obl') || below.startsWith('obj') || below === 'advcl')
      features.push(`${below} ${markerOf(tree, at)} ${partOf(tree, at)}`, `below ${lemmaOf(tree, at)}`);
  }
  return features;
}

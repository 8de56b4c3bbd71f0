// Who does something to whom, by plain rules over trees alone: subject and object of every verb. No word list and no type
// of act, so that it shows what the trees are worth and not what the stage of events makes of them.

/** A word of a tree, as the task `language` gives it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** The phrases of both sides. */
export interface Pair {
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

interface Tree {
  readonly words: readonly Word[];
  readonly below: readonly (readonly number[])[];
  readonly text: string;
}

const relationOf = (word: Word | undefined): string => word?.deprel.split(':')[0] ?? '';

function treeOf(words: readonly Word[], text: string): Tree {
  const below: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) below[head - 1]?.push(at);
  return { words, below, text };
}

function hanging({ words, below }: Tree, at: number, ...relations: readonly string[]): readonly number[] {
  return (below[at] ?? []).filter((child) => relations.includes(relationOf(words[child])));
}

/** A word with all that hangs on it, but for what introduces it: "the army of Mali" of "by the army of Mali". */
function phraseAt({ words, below, text }: Tree, top: number): string {
  const all = [top];
  for (const at of all)
    for (const child of below[at] ?? [])
      if (at !== top || !['case', 'punct', 'cc', 'mark'].includes(relationOf(words[child]))) all.push(child);
  const [first, last] = [words[Math.min(...all)], words[Math.max(...all)]];
  return text.slice(first?.start, last?.end);
}

/** The subjects of a verb; "who" and "which" stand for the word that their clause hangs on. */
function ownSubjects(tree: Tree, verb: number): readonly number[] {
  const isClauseOfNoun = relationOf(tree.words[verb]) === 'acl';
  return hanging(tree, verb, 'nsubj').map((at) =>
    isClauseOfNoun && /^W/u.test(tree.words[at]?.xpos ?? '') ? (tree.words[verb]?.head ?? 0) - 1 : at,
  );
}

/** Who does it: the subjects of a verb or, where it has none but pronouns, those of the clause above it. */
function subjectsOf(tree: Tree, verb: number): readonly number[] {
  const own = ownSubjects(tree, verb);
  const [word, relation] = [tree.words[verb], relationOf(tree.words[verb])];
  if (own.some((at) => !/^(?:PRP|W|DT)/u.test(tree.words[at]?.xpos ?? ''))) return own;
  if (word === undefined || word.head === 0) return own;
  const above = word.head - 1;
  if (relation === 'acl' && own.length === 0) return [above];
  if (!['conj', 'xcomp', 'ccomp', 'advcl', 'parataxis'].includes(relation)) return own;
  const inherited = subjectsOf(tree, above);
  return inherited.length > 0 ? inherited : own;
}

function isPassive({ words, below }: Tree, verb: number): boolean {
  const word = words[verb];
  if (relationOf(word) === 'acl' && word?.xpos === 'VBN') return true;
  return (below[verb] ?? []).some((at) => /^(?:nsubj|aux):pass$/u.test(words[at]?.deprel ?? ''));
}

/** "Kenya and Chad": both. */
const joined = (tree: Tree, places: readonly number[]): readonly number[] =>
  places.flatMap((at) => [at, ...hanging(tree, at, 'conj')]);

/** "Kenya expelled two envoys of Chad": Kenya, two envoys of Chad; "the envoys were expelled by Kenya" gives the same. */
function pairOfVerb(tree: Tree, verb: number): Pair {
  const objects = hanging(tree, verb, 'obj', 'iobj', 'obl');
  const subjects = subjectsOf(tree, verb);
  const phrases = (places: readonly number[]): readonly string[] =>
    joined(tree, places).map((at) => phraseAt(tree, at));
  if (!isPassive(tree, verb)) {
    const inComplement = hanging(tree, verb, 'ccomp', 'xcomp').flatMap((clause) => ownSubjects(tree, clause));
    return { actor: phrases(subjects), recipient: phrases([...objects, ...inComplement]) };
  }
  const doers = objects.filter((at) =>
    hanging(tree, at, 'case').some((child) => tree.words[child]?.lemma === 'by'),
  );
  const others = objects.filter((at) => !doers.includes(at));
  return { actor: phrases(doers), recipient: phrases([...subjects, ...others]) };
}

/** "Kenya and Chad agreed": Kenya, Chad. */
function pairsOfSubjects(tree: Tree, verb: number): readonly Pair[] {
  return ownSubjects(tree, verb).flatMap((at) =>
    hanging(tree, at, 'conj').map((other) => ({
      actor: [phraseAt(tree, at)],
      recipient: [phraseAt(tree, other)],
    })),
  );
}

/** The pairs of one sentence; a side may be empty. "Kenya praised Chad": Kenya, Chad. "It rained": none. */
export function pairsIn(words: readonly Word[], text: string): readonly Pair[] {
  const tree = treeOf(words, text);
  return tree.words.flatMap((word, at) =>
    word.upos === 'VERB' || ownSubjects(tree, at).length > 0
      ? [pairOfVerb(tree, at), ...pairsOfSubjects(tree, at)]
      : [],
  );
}

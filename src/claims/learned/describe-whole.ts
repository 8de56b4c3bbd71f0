// What tells how sure an attribution is as a whole: how sure its words are, its shape, its cue, what the rules say, and the other
// candidates of the sentence, inside of which it may stand.

import { EDGE } from './code-words.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import type { Candidate } from './find-candidates.ts';

export type WholeColumns = Readonly<Record<string, number>>;

const RULES = [
  'headline-colon',
  'source-phrase',
  'trailing-cue',
  'clause-content',
  'infinitive-content',
  'passive-content',
  'object-content',
  'adjective-content',
  'noun-content',
  'hearsay-adverb',
];
const TAGS = ['VERB', 'NOUN', 'ADJ', 'ADP', 'PROPN', 'AUX', 'ADV'];
const RELATIONS = [
  'root',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'xcomp',
  'conj',
  'parataxis',
  'nmod',
  'obl',
  'obj',
  'nsubj',
];
/** Stands for a way from the cue to a part that is not there. */
const FAR = 99;

function mean(certainties: Float64Array, at: readonly number[]): number {
  return at.reduce((sum, index) => sum + (certainties[index] ?? 0), 0) / Math.max(1, at.length);
}

function sum(certainties: Float64Array): number {
  return certainties.reduce((total, certainty) => total + certainty, 0);
}

function pieces(words: readonly number[]): number {
  return words.filter((word, at) => at === 0 || words[at - 1] !== word - 1).length;
}

/** The cue, the words of the content on the average, and whether there is a source. */
function product({ certainty, certainties, parts }: Candidate): number {
  const source = certainties.source.reduce((most, own) => Math.max(most, own), 0);
  return certainty * mean(certainties.content, parts.content) * Math.max(source, 1 - source);
}

function certaintyColumns(candidate: Candidate): WholeColumns {
  const { certainty, certainties, parts } = candidate;
  const { source, cue, content } = certainties;
  const [first, last] = [parts.content[0] ?? 0, parts.content.at(-1) ?? 0];
  return {
    cue: certainty,
    product: product(candidate),
    content: mean(content, parts.content),
    leastContent: parts.content.reduce((least, at) => Math.min(least, content[at] ?? 0), 1),
    contentSum: sum(content),
    firstContent: content[first] ?? 0,
    lastContent: content[last] ?? 0,
    beforeContent: content[first - 1] ?? 0,
    behindContent: content[last + 1] ?? 0,
    mostSource: source.reduce((most, own) => Math.max(most, own), 0),
    source: mean(source, parts.source),
    sourceSum: sum(source),
    cueWords: mean(cue, parts.cue),
    cueSum: sum(cue),
  };
}

function shapeColumns({ view, quotation }: DescribedSentence, { index, parts }: Candidate): WholeColumns {
  const { length } = view.tree.words;
  const quoted = parts.content.filter((at) => (quotation[at + EDGE] ?? -1) >= 0);
  return {
    contentLength: parts.content.length,
    sourceLength: parts.source.length,
    cueLength: parts.cue.length,
    contentPieces: pieces(parts.content),
    sourcePieces: pieces(parts.source),
    toSource: parts.source.length === 0 ? FAR : index - (parts.source.at(-1) ?? 0),
    toContent: (parts.content[0] ?? FAR) - index,
    length,
    index,
    share: index / length,
    left: length - 1 - index,
    isHeadline: Number(view.sentence.style === 'headline'),
    isQuoted: Number((quotation[index + EDGE] ?? -1) >= 0),
    quotedShare: quoted.length / Math.max(1, parts.content.length),
  };
}

/** What the rules say of the same cue, and how far both agree. */
function ruleColumns({ proposed, cueOf }: DescribedSentence, { index, parts }: Candidate): WholeColumns {
  const rule = proposed[cueOf[index] ?? -1];
  const both = new Set([...parts.content, ...(rule?.content ?? [])]).size;
  const shared = parts.content.filter((at) => rule?.content.includes(at)).length;
  const isSourceShared = parts.source.some((at) => rule?.source.includes(at));
  const isWithoutSource = rule?.source.length === 0 && parts.source.length === 0;
  return {
    ...Object.fromEntries(RULES.map((id) => [`rule ${id}`, Number(rule?.ruleId === id)])),
    isByRule: Number(rule !== undefined),
    sharedContent: rule === undefined ? -1 : shared / both,
    sharedSource: rule === undefined ? -1 : Number(isSourceShared) + 2 * Number(isWithoutSource),
  };
}

function treeColumns({ view: { tree }, ancestors }: DescribedSentence, { index }: Candidate): WholeColumns {
  const word = tree.words[index];
  return {
    ...Object.fromEntries(TAGS.map((tag) => [`tag ${tag}`, Number(word?.upos === tag)])),
    ...Object.fromEntries(RELATIONS.map((own) => [`relation ${own}`, Number(word?.deprel === own)])),
    depth: ancestors[index]?.length ?? 0,
  };
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
}

function otherColumns(candidate: Candidate, all: readonly Candidate[]): WholeColumns {
  const { index, parts, certainties } = candidate;
  const others = all.filter((other) => other !== candidate);
  const surest = (isMeant: (other: Candidate) => boolean) => most(others.filter(isMeant).map(product));
  return {
    outer: surest((other) => other.parts.content.includes(index)),
    outerContent: most(others.map((other) => other.certainties.content[index] ?? 0)),
    outerCue: most(others.map((other) => other.certainty * (other.certainties.content[index] ?? 0))),
    inner: surest((other) => parts.content.includes(other.index)),
    innerCue: most(others.map((other) => other.certainty * (certainties.content[other.index] ?? 0))),
    sameCue: surest((other) => other.parts.cue.some((at) => parts.cue.includes(at))),
    touching: surest((other) => other.parts.content.some((at) => parts.content.includes(at))),
    surestOther: surest(() => true),
    candidates: all.length,
  };
}

/** The values by which the trees weigh one of the candidates of a sentence, by the names of their columns. */
export function describeWhole(
  sentence: DescribedSentence,
  candidate: Candidate,
  all: readonly Candidate[],
): WholeColumns {
  return {
    ...certaintyColumns(candidate),
    ...shapeColumns(sentence, candidate),
    ...ruleColumns(sentence, candidate),
    ...treeColumns(sentence, candidate),
    ...otherColumns(candidate, all),
  };
}

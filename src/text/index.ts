export { allMatches } from './all-matches.ts';
export { asArgument } from './as-argument.ts';
export { canonicalJson } from './canonical-json.ts';
export { compareText } from './compare-text.ts';
export {
  ancestorsOf,
  childrenBy,
  type DependencyTree,
  headIndex,
  isRelation,
  makeTree,
  spanOfWords,
  subtreeOf,
  type TreeWord,
} from './dependency-tree.ts';
export { DemarcheError } from './errors.ts';
export { featureKey } from './feature-key.ts';
export { doneWords, type FigureInWords, figureWords } from './figure-words.ts';
export { foldCase } from './fold-case.ts';
export { type Bounds, type Done, inOrder } from './in-order.ts';
export { inQuotes } from './in-quotes.ts';
export { once } from './once.ts';
export { onceEach, onceEachWith, onceOf } from './once-each.ts';
export {
  findPhrases,
  type IndexedPhrase,
  indexPhrases,
  type PhraseIndex,
  type PhraseMatch,
} from './phrase-index.ts';
export { smallNumbers } from './small-numbers.ts';
export {
  compareSpans,
  evidenceAt,
  foundAll,
  sliceSpan,
  spanContains,
  spansOverlap,
  trimSpan,
} from './span.ts';
export { indexSpans, type SpanIndex } from './span-index.ts';
export type { Evidence, Found, Problem, Span } from './types.ts';

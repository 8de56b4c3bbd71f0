// Gives words after "as saying" to whom they are quoted from: "Xinhua quoted the envoy as saying that talks go on" is told by the envoy,
// "he was quoted by Xinhua as saying" by him. Leaves "said it again, saying" to its own speaker.

import { childrenBy, headIndex } from '../../text/index.ts';
import { isPassive, sourceWords } from '../grammar/find-subject.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);

/** The noun that is quoted by the verb above "as saying"; -1 where none is. */
function quotedAt(saying: number, view: SentenceView): number {
  const { tree } = view;
  const verb = headIndex(tree, saying);
  const isAs = childrenBy(tree, saying, 'mark', 'case').some((at) => tree.words[at]?.lemma === 'as');
  if (!isAs || !QUOTING.has(tree.words[verb]?.lemma ?? '')) return -1;
  const relations = isPassive(verb, view) ? ['nsubj'] : ['obj'];
  return childrenBy(tree, verb, ...relations)[0] ?? -1;
}

/** For an attribution whose cue is "saying" behind "as"; any other is left as it is. */
export function speakerAsSaying(found: WordAttribution, view: SentenceView): WordAttribution {
  const saying = found.cue.find((at) => view.tree.words[at]?.xpos === 'VBG') ?? -1;
  const quoted = saying < 0 ? -1 : quotedAt(saying, view);
  return quoted < 0 ? found : { ...found, source: sourceWords(quoted, view) };
}

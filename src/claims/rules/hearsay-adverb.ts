// Reads an adverb that attributes to nobody in particular: "The two reportedly met in Minsk". Leaves "he reported" alone.

import { childrenBy, headIndex, isRelation } from '../../text/index.ts';
import { wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'hearsay-adverb';

function readWord(index: number, view: SentenceView): WordAttribution | null {
  const { tree, cues } = view;
  const row = cues.adverb.get(tree.words[index]?.form.toLowerCase() ?? '');
  const head = headIndex(tree, index);
  if (row === undefined || head < 0) return null;
  const beside = childrenBy(tree, head, 'conj', 'parataxis', 'advcl').filter((child) => child > index);
  const isClause = isRelation(tree.words[head]?.deprel ?? '', [
    'root',
    'conj',
    'ccomp',
    'parataxis',
    'advcl',
    'acl',
  ]);
  if (!isClause) return null;
  const isMain = isRelation(tree.words[head]?.deprel ?? '', ['root']);
  const content = isMain
    ? [...tree.words.keys()].filter((at) => at !== index)
    : wordsBelow([head], [index, ...beside], view);
  return { source: [], cue: [index], content, stance: row.stance, ruleId: RULE };
}

export function hearsayAdverb(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readWord(index, view) ?? []);
}

// Reads a cue at the very end that is tagged as a noun: "Trade grew, its bulletin shows." | "The war will spread, aides fear."
// Leaves "He sang, danced and hosted talk shows." alone.

import { type CueRow, lookUpWord } from '../../tables/index.ts';
import { nounRunUpTo } from '../grammar/noun-run.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'mistaken-cue';
const FINITE = /^(?:VB[DZP]|MD)$/u;
/** "Its bulletin", "the report", "Reuters", "aides": what opens a phrase that may be a subject. */
const OPENS_SUBJECT = /^(?:DT|PRP\$|NNP|NNPS|NNS)$/u;
const PLURAL = /^(?:NNS|NNPS)$/u;

/** A verb that stands beside its content: the form in -s behind one speaker, the plain one behind several. */
function rowAt(index: number, { tree, cues }: SentenceView): CueRow | null {
  const [subject, word] = [tree.words[index - 1], tree.words[index]];
  if (subject === undefined || word?.upos !== 'NOUN') return null;
  const isPlural = PLURAL.test(subject.xpos);
  if (word.xpos !== (isPlural ? 'NN' : 'NNS')) return null;
  const row = lookUpWord(cues.verb, word);
  const isTelling = row?.frames.has('quote') === true || row?.stance === 'believe';
  return row !== undefined && isTelling && row.frames.has('that') ? row : null;
}

export function mistakenCue(view: SentenceView): readonly WordAttribution[] {
  const { words } = view.tree;
  const index = words.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const row = rowAt(index, view);
  const source = row === null ? [] : nounRunUpTo(words, index - 1);
  const [first = 0] = source;
  const isPhrase = source.length > 0 && source.every((at) => words[at]?.xpos !== 'CC');
  const isSubject =
    isPhrase && OPENS_SUBJECT.test(words[first]?.xpos ?? '') && words[first - 1]?.form === ',';
  const isClause = words.slice(0, first).some(({ xpos }) => FINITE.test(xpos));
  if (row === null || !isSubject || !isClause) return [];
  const content = [...words.keys()].slice(0, first - 1);
  return [{ source, cue: [index], content, stance: row.stance, ruleId: RULE }];
}

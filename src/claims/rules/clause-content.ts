// Reads a clause as what is said: "Minsk said that talks had begun", "Talks have begun, Minsk said", "He added: ...".
// Leaves "the report that he lost" (a noun's clause) and "said hello" alone.

import type { CueRow, CueStance } from '../../tables/index.ts';
import { childrenBy, headIndex, isRelation, subtreeOf } from '../../text/index.ts';
import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { findSubject, sourceWords } from '../grammar/find-subject.ts';
import { wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'clause-content';
const PARTING = /^(?:["“”:]|``|'')$/u;

/** "asked whether" asks, "asked that" requests. */
function stanceOf(row: CueRow, clause: number, { tree }: SentenceView): CueStance {
  if (row.stance !== 'ask') return row.stance;
  const mark = childrenBy(tree, clause, 'mark')[0] ?? -1;
  return tree.words[mark]?.lemma === 'that' ? 'request' : 'ask';
}

/** The clauses below a cue that are its content; one set beside it counts where a colon or quotation mark parts the two. */
function clausesBelow(index: number, { tree }: SentenceView): readonly number[] {
  const inside = childrenBy(tree, index, 'ccomp');
  if (inside.length > 0) return inside;
  return childrenBy(tree, index, 'parataxis', 'conj').filter((clause) => {
    const between = tree.words.slice(Math.min(index, clause) + 1, Math.max(index, clause));
    return between.some((word) => PARTING.test(word.form));
  });
}

function below(index: number, row: CueRow, view: SentenceView): WordAttribution | null {
  const clauses = clausesBelow(index, view);
  const first = clauses[0];
  if (first === undefined) return null;
  const source = sourceWords(findSubject(index, view), view);
  const cue = verbGroup(index, view);
  const content = wordsBelow(clauses, [...source, ...cue], view);
  return { source, cue, content, stance: stanceOf(row, first, view), ruleId: RULE };
}

/** "Talks have begun, Minsk said": the cue hangs below its content and ends the sentence or stands between commas. */
function above(index: number, row: CueRow, view: SentenceView): WordAttribution | null {
  const { tree } = view;
  const own = subtreeOf(tree, index);
  const subject = childrenBy(tree, index, 'nsubj')[0];
  const isBeside = isRelation(tree.words[index]?.deprel ?? '', ['parataxis', 'conj']);
  const isAfterComma = tree.words[(own[0] ?? 0) - 1]?.upos === 'PUNCT';
  if (!isBeside || !isAfterComma || subject === undefined || childrenBy(tree, index, 'obj', 'cc').length > 0)
    return null;
  const content = wordsBelow([headIndex(tree, index)], own, view);
  const source = sourceWords(subject, view);
  return { source, cue: verbGroup(index, view), content, stance: row.stance, ruleId: RULE };
}

function readVerb(index: number, view: SentenceView): WordAttribution | null {
  const row = verbCue(index, view);
  if (row === null || !(row.frames.has('that') || row.frames.has('quote'))) return null;
  return below(index, row, view) ?? above(index, row, view);
}

export function clauseContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readVerb(index, view) ?? []);
}

// Reads a clause as what is said: "Minsk said that talks had begun", "Talks have begun, Minsk said", "He added: ...".
// Leaves "the report that he lost" (a noun's clause) and "said hello" alone.

import type { CueRow, CueStance } from '../../tables/index.ts';
import { childrenBy, headIndex, isRelation, subtreeOf } from '../../text/index.ts';
import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { isPassive, nounInFront, sourceOf, sourceWords } from '../grammar/find-subject.ts';
import { nounRunFrom } from '../grammar/noun-run.ts';
import { upToNextCue, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'clause-content';
/** "It appears that": to nobody in particular. */
const SEEMING = /^(?:seem|appear)$/u;
const FINITE = /^(?:VB[DZPN]|MD)$/u;
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
    const first = subtreeOf(tree, clause)[0] ?? clause;
    return [first, first - 1].some((at) => PARTING.test(tree.words[at]?.form ?? ''));
  });
}

/** Clauses that go on with the cue's own subject: "said ..., and left". */
function clausesBeside(index: number, from: number, { tree }: SentenceView): readonly number[] {
  const joined = childrenBy(tree, index, 'conj').filter((child) => {
    const subject = childrenBy(tree, child, 'nsubj')[0];
    // "said there is a road but he feels sure" goes on with what is said.
    return tree.words[child]?.upos === 'VERB' && tree.words[subject ?? -1]?.upos !== 'PRON';
  });
  return joined.filter((child) => child > from);
}

/** "Barkley, who said he votes, left": a cue in a clause beside another says nothing beyond that clause. */
function endOfClause(index: number, { tree }: SentenceView): number {
  const isBeside = isRelation(tree.words[index]?.deprel ?? '', ['acl', 'advcl']);
  const isSetOff = tree.words[index - 1]?.form === ',';
  if (!isBeside || isSetOff) return tree.words.length;
  return (subtreeOf(tree, index).at(-1) ?? tree.words.length - 1) + 1;
}

/** A clause behind its cue runs to the end of the sentence, but for clauses beside it; the parser often cuts it short. */
function toTheEnd(index: number, content: readonly number[], view: SentenceView): readonly number[] {
  const first = content[0];
  if (first === undefined || first < index) return content;
  const beside = wordsBelow(clausesBeside(index, first, view), [], view).filter((word) => word > first);
  const stop = beside.filter((word) => !content.includes(word))[0] ?? endOfClause(index, view);
  return [...view.tree.words.keys()].slice(first, stop);
}

/** Between a cue and its "that" stand a hearer, a day or a place: "told her supporters on Monday that". */
const REACH_WORDS = 9;
const OPENER = /^(?:that|whether|how|why|what|if)$/iu;

/** "rejected the notion that": the clause is the noun's; "said in a statement that": it is the verb's. */
function isObjectNoun(at: number, { tree, cues }: SentenceView): boolean {
  const mark = childrenBy(tree, at, 'case')[0] ?? -1;
  const isSetting = /^(?:in|during|at|on|via|through|by|from|after|before)$/u.test(
    tree.words[mark]?.lemma ?? '',
  );
  return cues.noun.has(tree.words[at]?.lemma ?? '') && !isSetting;
}

/** A word that opens a clause, behind a cue and nothing but phrases. */
function openerBehind(index: number, row: CueRow, view: SentenceView): number {
  const { tree } = view;
  const hasHearer = row.frames.has('addressee');
  for (let at = index + 1; at < Math.min(tree.words.length, index + REACH_WORDS); at += 1) {
    const word = tree.words[at];
    if (word === undefined || /^(?:VB[DZP]?|MD|,|:|``|\.)$/u.test(word.xpos)) return -1;
    const isOfNoun = at > index + 1 && isObjectNoun(at - 1, view);
    const isOpener = /^(?:IN|WRB|WP)$/u.test(word.xpos) || (hasHearer && word.xpos === 'WDT');
    if (OPENER.test(word.form) && isOpener) return isOfNoun ? -1 : at;
  }
  return -1;
}

/** "says her husband will win": a noun phrase with a finite verb right behind it is a clause, whatever the tree says. */
function clauseBehind(index: number, row: CueRow, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const opener = openerBehind(index, row, view);
  const isThat = words[opener]?.form.toLowerCase() === 'that';
  if (opener >= 0 && (row.frames.has('that') || !isThat)) return [...words.keys()].slice(opener);
  if (!row.frames.has('quote')) return [];
  const run = nounRunFrom(words, index + 1);
  const last = run.at(-1) ?? words.length;
  // "says the voters, numbering 75 million, will stay": a description between commas is passed over.
  const resumed = words.findIndex(
    (word, at) => at > last + 1 && word.form === ',' && FINITE.test(words[at + 1]?.xpos ?? ''),
  );
  const isDescribed = words[last + 1]?.form === ',' && resumed > 0 && resumed - last < REACH_WORDS;
  const isClause = FINITE.test(words[last + 1]?.xpos ?? '') || isDescribed;
  return isClause ? [...words.keys()].slice(index + 1) : [];
}

/** Where no hearer or day stands between, a clause starts right behind its cue: the parser may leave its subject out. */
function fromTheCue(
  index: number,
  content: readonly number[],
  row: CueRow,
  view: SentenceView,
): readonly number[] {
  const { words } = view.tree;
  const first = content[0] ?? -1;
  const opener = first < index ? -1 : openerBehind(index, row, view);
  if (opener >= 0 && opener < first) return [...words.keys()].slice(opener, first).concat(content);
  const next = words[index + 1];
  const starts =
    /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|EX)$/u.test(next?.xpos ?? '') && !/day$/u.test(next?.form ?? '');
  if (
    first <= index + 1 ||
    !starts ||
    row.frames.has('addressee') ||
    /^(?:IN|WRB|WP)$/u.test(words[first]?.xpos ?? '')
  )
    return content;
  return [...words.keys()].slice(index + 1, first).concat(content);
}

function below(index: number, row: CueRow, view: SentenceView): WordAttribution | null {
  const clauses = clausesBelow(index, view);
  const source = SEEMING.test(row.lemma) ? [] : sourceOf(index, view);
  const cue = verbGroup(index, view);
  const taken = [...source, ...cue];
  const inside = clauses.length > 0 ? wordsBelow(clauses, taken, view) : clauseBehind(index, row, view);
  const whole = toTheEnd(index, fromTheCue(index, inside, row, view), view);
  const words = upToNextCue(whole, index, view).filter((word) => !taken.includes(word));
  if (words.length === 0) return null;
  const behind = words.filter((word) => word > index);
  // A subject that the tree hangs below the content is no content: the noun in front of the verb speaks.
  const isMissing =
    source.length === 0 && behind.length > 0 && !SEEMING.test(row.lemma) && !isPassive(index, view);
  const content = isMissing ? behind : words;
  const speaker = isMissing ? nounInFront(index, view) : source;
  return { source: speaker, cue, content, stance: stanceOf(row, clauses[0] ?? -1, view), ruleId: RULE };
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

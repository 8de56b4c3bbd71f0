// Reads a noun as a cue: "a claim by Poland that ...", "Minsk's refusal to talk", "made allegations of fraud", "expressed hope that ...".
// Leaves "the news agency" and "a report on Monday" alone.

import type { CueFrame, CueRow } from '../../tables/index.ts';
import { childrenBy, headIndex, isRelation, subtreeOf } from '../../text/index.ts';
import { verbGroup } from '../grammar/cue-words.ts';
import { findSubject, sourceWords } from '../grammar/find-subject.ts';
import { markOf, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'noun-content';
/** Verbs that lend a noun their subject: "made a claim", "issued a statement". */
const LIGHT: ReadonlySet<string> = new Set(
  'make issue express give have voice deliver release raise offer reach take hold share send put draw repeat face announce reject deny'.split(
    ' ',
  ),
);
/** Nouns that make a fact a claim even where nobody is named. */
const HEARSAY: ReadonlySet<string> = new Set([
  'allegation',
  'accusation',
  'rumor',
  'rumour',
  'speculation',
  'suspicion',
  'announcement',
  'claim',
]);
const PREPOSITION = /^(?:of|for|about|over|on|against)$/u;
const FRAME_MARKS: Readonly<Record<string, CueFrame>> = {
  of: 'of',
  for: 'for',
  about: 'about',
  over: 'about',
  on: 'about',
  against: 'of',
  to: 'of',
};

/**
 * "the claim that divers cut the cable": where "that" stands for nothing its clause lacks, the clause is no relative one, whatever the
 * tree says; "the claim that the envoy made" lacks its object.
 */
function isWholeClause(clause: number, view: SentenceView): boolean {
  const { tree } = view;
  const own = childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'obj', 'cop', 'aux:pass', 'ccomp', 'xcomp');
  const said = own.filter((at) => tree.words[at]?.lemma !== 'that').map((at) => tree.words[at]?.deprel ?? '');
  const hasSubject = said.some((relation) => isRelation(relation, ['nsubj']));
  return hasSubject && (said.some((relation) => !isRelation(relation, ['nsubj'])) || goesWhere(clause, view));
}

/** "the claim that Chad had spied on its envoys": a deed with a place or aim, which nobody does to a claim ("that he made in May"). */
function goesWhere(clause: number, { tree, cues }: SentenceView): boolean {
  const lemma = tree.words[clause]?.lemma ?? '';
  return !LIGHT.has(lemma) && !cues.verb.has(lemma) && childrenBy(tree, clause, 'obl').length > 0;
}

/** True where the clause begins with "that", whatever the tree makes of the word. */
function opensWithThat(clause: number, { tree }: SentenceView): boolean {
  return tree.words[subtreeOf(tree, clause)[0] ?? clause]?.lemma === 'that';
}

/** Clauses with "that" in front that are what the noun tells, though the tree takes them for relative ones, or "that" for their object. */
function mistakenClauses(index: number, row: CueRow, view: SentenceView): readonly number[] {
  const { tree } = view;
  if (!row.frames.has('that')) return [];
  return childrenBy(tree, index, 'acl').filter((clause) => {
    const isRelative = tree.words[clause]?.deprel === 'acl:relcl';
    return clause > index && opensWithThat(clause, view) && (!isRelative || isWholeClause(clause, view));
  });
}

function contentOf(index: number, row: CueRow, view: SentenceView): readonly number[] {
  const { tree } = view;
  const clauses = childrenBy(tree, index, 'acl', 'ccomp', 'xcomp').filter((child) => {
    const mark = tree.words[markOf(child, view)]?.lemma ?? '';
    return (
      child > index &&
      ((mark === 'that' && row.frames.has('that')) || (mark === 'to' && row.frames.has('to')))
    );
  });
  if (clauses.length > 0) return clauses;
  const mistaken = mistakenClauses(index, row, view);
  if (mistaken.length > 0) return mistaken;
  return childrenBy(tree, index, 'nmod', 'acl').filter((child) => {
    const frame = FRAME_MARKS[tree.words[markOf(child, view)]?.lemma ?? ''];
    const isAs = tree.words[markOf(child, view)]?.lemma === 'as';
    return child > index && (isAs || (frame !== undefined && row.frames.has(frame)));
  });
}

/** Who the noun belongs to: "Poland's", "by Poland", "from Poland", or the subject of the verb that lends it. */
function sourceOf(index: number, view: SentenceView): { head: number; verb: number } {
  const { tree } = view;
  const owner = childrenBy(tree, index, 'nmod:poss')[0];
  if (owner !== undefined) return { head: owner, verb: -1 };
  const agent = childrenBy(tree, index, 'nmod').find((child) =>
    /^(?:by|from|among)$/u.test(tree.words[markOf(child, view)]?.lemma ?? ''),
  );
  if (agent !== undefined) return { head: agent, verb: -1 };
  const verb = headIndex(tree, index);
  const isLent =
    isRelation(tree.words[index]?.deprel ?? '', ['obj']) && LIGHT.has(tree.words[verb]?.lemma ?? '');
  return isLent ? { head: findSubject(verb, view), verb } : { head: -1, verb: -1 };
}

/** "allegations that ...": told of nobody, and still no fact; "fears of a strike" are nobody's in particular. */
function isHearsay(lemma: string, heads: readonly number[], view: SentenceView): boolean {
  return HEARSAY.has(lemma) && heads.some((at) => opensWithThat(at, view));
}

/** From "that" on without a gap: where the tree joins it to the sentence's own verb, what lies between is left out. */
function withoutGaps(content: readonly number[], { tree: { words } }: SentenceView): readonly number[] {
  const [first = 0] = content;
  const last = content.at(-1) ?? -1;
  return words[first]?.form.toLowerCase() === 'that' ? [...words.keys()].slice(first, last + 1) : content;
}

function readNoun(index: number, view: SentenceView): WordAttribution | null {
  const { tree, cues } = view;
  const word = tree.words[index];
  const row = word?.xpos === 'NN' || word?.xpos === 'NNS' ? cues.noun.get(word.lemma) : undefined;
  if (row === undefined) return null;
  const heads = contentOf(index, row, view);
  if (heads.length === 0) return null;
  const { head, verb } = sourceOf(index, view);
  const source = sourceWords(head, view);
  if (source.length === 0 && !isHearsay(word?.lemma ?? '', heads, view)) return null;
  const lent = verb < 0 ? [index] : [...verbGroup(verb, view), index];
  const marks = heads
    .map((at) => markOf(at, view))
    .filter((at) => PREPOSITION.test(tree.words[at]?.lemma ?? ''));
  const cue = [...lent, ...marks].sort((a, b) => a - b);
  return {
    source,
    cue,
    content: withoutGaps(wordsBelow(heads, [...source, ...cue], view), view),
    stance: row.stance,
    ruleId: RULE,
  };
}

export function nounContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readNoun(index, view) ?? []);
}

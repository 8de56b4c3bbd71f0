// Turns words of a sentence into spans: runs of neighbours, without commas and full stops at their edges; quotation marks stay.

import { lookUpWord } from '../../tables/index.ts';
import { isRelation, type Span, subtreeOf } from '../../text/index.ts';
import type { SentenceView } from '../types.ts';
import { nounRunFrom } from './noun-run.ts';

const EDGE = /^[,.;:–—-]+$/u;

function isEdge(index: number, { tree }: SentenceView): boolean {
  return EDGE.test(tree.words[index]?.form ?? '');
}

function runsOf(words: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === word - 1) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function runSpan(run: readonly number[], view: SentenceView): Span | null {
  const first = run.findIndex((index) => !isEdge(index, view));
  const last = run.findLastIndex((index) => !isEdge(index, view));
  const [from, to] = [view.tree.words[run[first] ?? -1], view.tree.words[run[last] ?? -1]];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** The spans of words, in order; a gap between two words parts two spans. */
export function spansOf(words: readonly number[], view: SentenceView): readonly Span[] {
  return runsOf(words).flatMap((run) => runSpan(run, view) ?? []);
}

/** The words of several subtrees, in order, without those already taken. */
export function wordsBelow(
  heads: readonly number[],
  taken: readonly number[],
  view: SentenceView,
): readonly number[] {
  const without = new Set(taken);
  const words = new Set(
    heads.flatMap((head) => [...subtreeOf(view.tree, head, (child) => without.has(child))]),
  );
  return [...words].filter((word) => !without.has(word)).sort((a, b) => a - b);
}

/** The preposition or mark in front of a phrase: "for" of "for an inquiry"; -1 where there is none. */
export function markOf(head: number, { tree }: SentenceView): number {
  return (
    (tree.children[head] ?? []).find(
      (child) => child < head && isRelation(tree.words[child]?.deprel ?? '', ['case', 'mark']),
    ) ?? -1
  );
}

/** ", a move that could ...": the writer's own word on what was said. */
const WRITERS_NOUN: ReadonlySet<string> = new Set(
  'move step decision sign gesture shift development claim charge allegation accusation view position stance assertion notion proposal idea promise pledge remark comment reversal departure admission concession'.split(
    ' ',
  ),
);

function opensAside(at: number, { tree: { words } }: SentenceView): boolean {
  if (words[at - 1]?.form !== ',' || !/^an?$/iu.test(words[at]?.form ?? '')) return false;
  return words.slice(at + 1, at + 4).some((word) => WRITERS_NOUN.has(word.lemma));
}

const CONTRAST = /^(?:but|while|whereas|though|although|and|yet)$/iu;

/** "; the others left", ", but the army stayed", "while Weber said ...": the writer goes on with another subject or cue. */
function opensContrast(at: number, view: SentenceView): boolean {
  const { words } = view.tree;
  if (words[at]?.form === ';') return true;
  const isRelative = /^(?:which|who|whom)$/iu.test(words[at]?.form ?? '') && words[at - 1]?.form === ',';
  if (!isRelative && !CONTRAST.test(words[at]?.form ?? '')) return false;
  const run = nounRunFrom(words, at + 1);
  const verb = words[(run.at(-1) ?? words.length) + 1];
  if (verb === undefined || !/^(?:VB[DZP]|MD)$/u.test(verb.xpos)) return false;
  const row = lookUpWord(view.cues.verb, verb);
  const isSaying = row?.frames.has('quote') === true && row.frames.has('that');
  const isPronoun = words[run[0] ?? -1]?.xpos === 'PRP';
  return isSaying || (words[at]?.form === 'but' && words[at - 1]?.form === ',' && !isPronoun);
}

/** "says he'd stay and tells the crowd ...": a cue in the form of the first one goes on with its subject. */
function opensSecondCue(at: number, own: number, view: SentenceView): boolean {
  const { words } = view.tree;
  if (!/^(?:and|but)$/iu.test(words[at]?.form ?? '')) return false;
  const verb = words[words[at + 1]?.upos === 'ADV' ? at + 2 : at + 1];
  const row = verb?.upos === 'VERB' ? lookUpWord(view.cues.verb, verb) : undefined;
  const isSaying = row?.frames.has('quote') === true && row.frames.has('that');
  return isSaying && /^VB[DZG]$/u.test(verb?.xpos ?? '') && verb?.xpos === words[own]?.xpos;
}

/** "..., adding that ...": a participle behind a comma that is a cue of its own ends the content before it; so does
 * an aside of the writer's. `own` is the content's own cue. */
export function upToNextCue(content: readonly number[], own: number, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const cut = content.findIndex((at, place) => {
    const word = words[at];
    const row = word?.xpos === 'VBG' ? lookUpWord(view.cues.verb, word) : undefined;
    const isBehindComma = words[at - 1]?.form === ',' && place > 0;
    const isCue = row !== undefined && (row.frames.has('quote') || row.frames.has('that'));
    return (
      (isBehindComma && isCue) ||
      (place > 0 && (opensAside(at, view) || opensContrast(at, view) || opensSecondCue(at, own, view)))
    );
  });
  return cut < 0 ? content : content.slice(0, cut);
}

/** Words at which a clause turns away from its object. */
const TURN =
  /^(?:,|;|:|\.|!|\?|—|–|--|\(|while|after|before|when|because|since|if|though|although|amid|during|until|despite|on)$/iu;

/** The tree often stops short: an object or infinitive runs on to the next mark, subordinate clause or second verb. */
export function toTheTurn(index: number, content: readonly number[], view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const last = content.at(-1) ?? -1;
  if (last < index) return content;
  // "plans to publish “The Long Road”": what is quoted belongs to the phrase that it stands in.
  const isQuoted = ({ start, end }: Span) =>
    view.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  const stop = words.findIndex((word, at) => {
    if (at <= last || isQuoted(word)) return false;
    const isSecond = word.xpos === 'CC' && /^(?:VB|MD|RB)/u.test(words[at + 1]?.xpos ?? '');
    return (
      TURN.test(word.form) ||
      (word.form === '-' && word.xpos !== 'HYPH') ||
      isSecond ||
      /^(?:VB[DZP]|MD|''|``)$/u.test(word.xpos) ||
      (word.xpos === 'TO' && words[at + 1]?.upos === 'VERB')
    );
  });
  return [...content, ...[...words.keys()].slice(last + 1, stop < 0 ? words.length : stop)];
}

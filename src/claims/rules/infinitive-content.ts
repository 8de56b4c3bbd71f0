// Reads an infinitive or gerund as what is wanted, asked or denied: "plans to reopen", "urged Minsk to free them", "denied taking part",
// "is willing to talk". Leaves "went to buy bread" alone.

import type { CueFrame, CueRow, CueStance } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import { copulaGroup, verbCue, verbGroup } from '../grammar/cue-words.ts';
import { isPassive, nounInFront, sourceOf } from '../grammar/find-subject.ts';
import { toTheTurn, upToNextCue, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'infinitive-content';

interface Reading {
  readonly row: CueRow;
  readonly cue: readonly number[];
}

function readingAt(index: number, view: SentenceView): Reading | null {
  const verb = verbCue(index, view);
  if (verb !== null) return { row: verb, cue: verbGroup(index, view) };
  const word = view.tree.words[index];
  const row = word?.upos === 'ADJ' ? view.cues.adjective.get(word.lemma.toLowerCase()) : undefined;
  return row === undefined ? null : { row, cue: copulaGroup(index, view) };
}

/** What the verb below takes: "to" before an infinitive, a gerund without it. */
function frameOf(complement: number, { tree }: SentenceView): CueFrame | null {
  const word = tree.words[complement];
  const marks = childrenBy(tree, complement, 'mark').map((mark) => tree.words[mark]?.lemma);
  if (marks.includes('to')) return 'to';
  return word?.xpos === 'VBG' && marks.length === 0 ? 'ing' : null;
}

function takes(row: CueRow, frame: CueFrame | null): boolean {
  if (frame === 'ing') return row.frames.has('ing') || (row.frames.has('that') && row.stance !== 'believe');
  return frame === 'to' && row.frames.has('to');
}

/** With someone spoken to, an infinitive is a request: "told them to leave". */
function stanceOf(row: CueRow, hasAddressee: boolean): CueStance {
  const isAsking = row.stance === 'ask' || row.stance === 'assert';
  return hasAddressee && isAsking ? 'request' : row.stance;
}

function readWord(index: number, view: SentenceView): WordAttribution | null {
  const reading = readingAt(index, view);
  if (reading === null || isPassive(index, view)) return null;
  const { tree } = view;
  const complements = childrenBy(tree, index, 'xcomp', 'ccomp', 'advcl').filter((child) => {
    const frame = frameOf(child, view);
    // A participle beside the verb (", opening the door") is no content of it.
    const isAside = frame === 'ing' && tree.words[child]?.deprel !== 'xcomp';
    return child > index && !isAside && takes(reading.row, frame);
  });
  const [complement] = complements;
  if (complement === undefined) return null;
  const addressees = childrenBy(tree, index, 'obj', 'iobj').filter(
    (child) => child < complement && child > index,
  );
  const told = sourceOf(index, view);
  const source = told.length > 0 || view.tree.words[index]?.upos !== 'VERB' ? told : nounInFront(index, view);
  const below = wordsBelow([...addressees, complement], [...source, ...reading.cue], view);
  const content = upToNextCue(toTheTurn(index, below, view), index, view);
  return {
    source,
    cue: reading.cue,
    content,
    stance: stanceOf(reading.row, addressees.length > 0),
    ruleId: RULE,
  };
}

export function infinitiveContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readWord(index, view) ?? []);
}

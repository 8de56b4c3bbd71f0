// Reads a noun phrase as what is spoken of: "criticised the plan", "announced a ceasefire", "called for an inquiry".
// Leaves "bought the plan", "said it" and objects of a clause that is read already alone.

import type { CueRow } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { isPassive, sourceOf } from '../grammar/find-subject.ts';
import { markOf, toTheTurn, upToNextCue, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'object-content';
/** Phrases that go on about the object: "accused them of fraud", "praised him for it", "described it as a threat". */
const GOES_ON: ReadonlySet<string> = new Set([
  'of',
  'for',
  'as',
  'over',
  'about',
  'to',
  'against',
  'with',
  'on',
]);

/** Verbs that give a name or a rank: without one ("called a doctor") they attribute nothing. */
const NAMING: ReadonlySet<string> = new Set([
  'call',
  'name',
  'dub',
  'label',
  'brand',
  'deem',
  'declare',
  'term',
  'style',
  'consider',
  'cast',
  'see',
  'treat',
  'know',
  'recognize',
]);

interface Content {
  readonly heads: readonly number[];
  readonly extraCue: readonly number[];
}

function goesOn(index: number, from: number, view: SentenceView): readonly number[] {
  const { tree } = view;
  return childrenBy(tree, index, 'obl', 'advcl', 'xcomp').filter(
    (child) =>
      child > from &&
      GOES_ON.has(
        tree.words[markOf(child, view)]?.lemma ?? (tree.words[child]?.deprel === 'xcomp' ? 'as' : ''),
      ),
  );
}

/** "call for": the verb together with the preposition of a phrase below it is a cue of its own. */
function prepositionContent(index: number, view: SentenceView): Content | null {
  const { tree, cues } = view;
  const lemma = tree.words[index]?.lemma ?? '';
  for (const child of childrenBy(tree, index, 'obl', 'advcl')) {
    const mark = markOf(child, view);
    const row = cues.verb.get(`${lemma} ${tree.words[mark]?.lemma ?? ''}`);
    const takes = row?.frames.has('obj') === true || row?.frames.has('to') === true;
    const wishes = childrenBy(tree, index, 'xcomp', 'advcl').filter(
      (other) => other > child && tree.words[markOf(other, view)]?.lemma === 'to',
    );
    if (takes && child > index) return { heads: [child, ...wishes], extraCue: [mark] };
  }
  return null;
}

/** Verbs of saying and thinking take clauses; a pronoun behind one is no content. */
function isEmptyObject(object: number, row: CueRow, { tree }: SentenceView): boolean {
  return tree.words[object]?.upos === 'PRON' && row.frames.has('that') && !NAMING.has(row.lemma);
}

/** A quotation or an adjective right behind the object: "called it “absurd”", "called the vote unfair". */
function isNamed(object: number, view: SentenceView): boolean {
  const next = view.tree.words[object + 1];
  return /^(?:``|JJ|DT)$/u.test(next?.xpos ?? '') || /^["“‘]/u.test(next?.form ?? '');
}

/** A name runs on behind its object to the next comma, conjunction or end. */
function withName(index: number, content: readonly number[], view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const last = content.at(-1) ?? -1;
  if (!NAMING.has(words[index]?.lemma ?? '') || last < index) return content;
  const stop = words.findIndex(
    (word, at) => at > last && (/^(?:,|\.|:|CC)$/u.test(word.xpos) || /^(?:VB[DZP]|MD)$/u.test(word.xpos)),
  );
  return [...content, ...[...words.keys()].slice(last + 1, stop < 0 ? words.length : stop)];
}

function directObject(index: number, row: CueRow, view: SentenceView): Content | null {
  const isNaming = NAMING.has(view.tree.words[index]?.lemma ?? '');
  const object = childrenBy(view.tree, index, 'obj', ...(isNaming ? ['ccomp', 'xcomp'] : []))[0];
  if (!row.frames.has('obj') || object === undefined || isEmptyObject(object, row, view)) return null;
  const more = goesOn(index, object, view);
  const isClause = view.tree.words[object]?.deprel !== 'obj';
  if (isNaming && !isClause && more.length === 0 && !isNamed(object, view)) return null;
  return { heads: [object, ...more], extraCue: [] };
}

/** "This dialogue hints at ...": what was just told of says nothing itself. */
function isThing(source: readonly number[], { tree: { words } }: SentenceView): boolean {
  const [first] = source;
  const isPointing = /^(?:this|these|such)$/iu.test(words[first ?? -1]?.form ?? '');
  return (
    isPointing &&
    !source.some((at) =>
      /^(?:poll|survey|report|study|document|statement|group|man|woman|people|official|voter)$/u.test(
        words[at]?.lemma ?? '',
      ),
    )
  );
}

/** "Reportedly focused on trade": nobody in particular tells it, unless the verb tells on its own: "reportedly denied it". */
function isHearsay(index: number, row: CueRow | null, { tree, cues }: SentenceView): boolean {
  const adverbs = childrenBy(tree, index, 'advmod');
  const isHeard = adverbs.some((at) => cues.adverb.has(tree.words[at]?.form.toLowerCase() ?? ''));
  return isHeard && row?.frames.has('that') !== true;
}

function readVerb(index: number, view: SentenceView): WordAttribution | null {
  const word = view.tree.words[index];
  if (word?.upos !== 'VERB' || isPassive(index, view)) return null;
  const row = verbCue(index, view);
  const hasClause = childrenBy(view.tree, index, 'ccomp').length > 0 && !NAMING.has(word.lemma);
  const content =
    prepositionContent(index, view) ?? (row === null || hasClause ? null : directObject(index, row, view));
  if (content === null || isHearsay(index, row, view)) return null;
  const source = sourceOf(index, view);
  if (isThing(source, view)) return null;
  const cue = [...verbGroup(index, view), ...content.extraCue].sort((a, b) => a - b);
  const below = wordsBelow(content.heads, [...source, ...cue], view);
  const words = upToNextCue(withName(index, toTheTurn(index, below, view), view), index, view);
  return { source, cue, content: words, stance: row?.stance ?? 'assert', ruleId: RULE };
}

export function objectContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readVerb(index, view) ?? []);
}

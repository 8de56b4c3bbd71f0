// Reads of each act how its words bring it up. "The release" takes up what was told, "a second visit" tells another one, and
// "which is the largest release" only says of what kind the act before is.

import type { Analysis, Token } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { childrenBy, makeTree, type Span, spanContains, spanOfWords, subtreeOf } from '../../text/index.ts';
import type { EventDraft } from '../types.ts';
import { readSides } from './read-sides.ts';
import { type Mention, type NumberedTree, pact, type Telling } from './types.ts';

const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const CLAUSES: readonly string[] = ['acl', 'acl:relcl', 'parataxis', 'advcl', 'punct'];
const BESIDE: readonly string[] = ['conj', 'appos'];
const TELLING_PARTS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** The mentions of the drafts, in their order. */
export function readMentions(
  { sentences }: Pick<Analysis, 'sentences'>,
  drafts: readonly EventDraft[],
  tables: EventTables,
): readonly Mention[] {
  const trees = new Map<number, NumberedTree>();
  return drafts.flatMap((draft) => {
    const number = sentences.findIndex((sentence) => spanContains(sentence, draft.trigger));
    const sentence = sentences[number];
    if (sentence === undefined) return [];
    const isHeadline = sentence.style === 'headline' || number === 0;
    const tree = trees.get(number) ?? { ...makeTree(sentence.tokens), number, isHeadline };
    trees.set(number, tree);
    return [readMention(draft, tree, tables)];
  });
}

function readMention(draft: EventDraft, tree: NumberedTree, tables: EventTables): Mention {
  const at = tree.words.findIndex((word) => spanContains(word, draft.trigger));
  const noun = nounOf(tree, at);
  const telling = tellingOf(tree, at, noun, tables);
  const phrase = phraseOf(tree, at, draft);
  const parties = withoutOwnNoun(draft);
  const matter = matterOf(tree, draft);
  return {
    draft,
    sentence: tree.number,
    isHeadline: tree.isHeadline,
    telling,
    deed: deedOf(draft, { own: [lemmaOf(tree, at), lemmaOf(tree, noun)], matter }, tables),
    isAnother: isAnother(tree, at, tables),
    isClassing: telling !== 'verb' && childrenBy(tree, at, 'cop').length > 0,
    isTopic: telling !== 'verb' && (tree.words[at]?.deprel.startsWith('nsubj') ?? false),
    tollOf: tollOf(tree, at, tables),
    phrase,
    sides: readSides(parties),
    ownSides: readSides(telling === 'verb' ? parties : partiesWithin(parties, phrase)),
    matter,
  };
}

/** "His release" names no party by the noun itself. */
function withoutOwnNoun({ trigger, actors, recipients }: EventDraft): Parties {
  const isParty = ({ span }: EventDraft['actors'][number]): boolean => !spanContains(span, trigger);
  return { actors: actors.filter(isParty), recipients: recipients.filter(isParty) };
}

/**
 * "Will meet in Bonn" is promised as a visit and yet a meeting, "looks forward to meeting him" speaks of one; a pact is one act
 * whether it is signed, finalised or only spoken of.
 */
function deedOf(
  { type, mode, act }: EventDraft,
  words: { readonly own: readonly string[]; readonly matter: ReadonlySet<string> },
  { classes }: EventTables,
): Mention['deed'] {
  const deed = act ?? { type, mode };
  const isOf = (name: string): boolean => words.own.some((word) => classes.get(name)?.has(word) === true);
  if (deed.mode === 'visit' && isOf('mutual')) return { ...deed, mode: null };
  if (PACT_TYPES.has(deed.type) && isOf('agreement')) return pact;
  return type === 'AGREE' && act === null && words.matter.has('meet') ? meeting : deed;
}

const meeting: Mention['deed'] = { type: 'CONSULT', mode: null };
const PACT_TYPES: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT']);

/** "Ended the talks" brings up talks as "the talks" would. */
function nounOf(tree: NumberedTree, at: number): number {
  const isNoun = NOUNS.has(tree.words[at]?.upos ?? '');
  return isNoun ? at : (childrenBy(tree, at, 'obj')[0] ?? at);
}

function tellingOf(tree: NumberedTree, at: number, noun: number, { nouns }: EventTables): Telling {
  const isOfNoun = noun !== at && nouns.has(lemmaOf(tree, noun));
  const isKnown =
    childrenBy(tree, noun, 'nmod:poss').length > 0 ||
    childrenBy(tree, noun, 'det').some((child) => KNOWN.has(formOf(tree, child)));
  if (noun !== at) return isOfNoun && isKnown ? 'known noun' : 'verb';
  if (!NOUNS.has(tree.words[at]?.upos ?? '')) return 'verb';
  return isKnown ? 'known noun' : 'other noun';
}

/** Without its clauses and the nouns joined to it; "between Oslo and Riga" is whole. */
function phraseOf(tree: NumberedTree, at: number, { trigger }: EventDraft): Span {
  const isCut = (child: number): boolean => {
    const { head = 0, deprel = '' } = tree.words[child] ?? {};
    return CLAUSES.includes(deprel) || (head === at + 1 && BESIDE.includes(deprel));
  };
  return spanOfWords(tree, subtreeOf(tree, at, isCut)) ?? trigger;
}

/** "bombed a market, killing nine": what a deed cost hangs on it as a participle without a subject of its own. */
function tollOf(tree: NumberedTree, at: number, { classes }: EventTables): number | null {
  const { xpos, deprel, head = 0 } = tree.words[at] ?? {};
  const isToll = xpos === 'VBG' && deprel === 'advcl' && classes.get('toll')?.has(lemmaOf(tree, at)) === true;
  const isOwn = childrenBy(tree, at, 'nsubj', 'mark', 'case').length === 0;
  return isToll && isOwn && head - 1 < at ? (tree.words[head - 1]?.start ?? null) : null;
}

type Parties = Pick<EventDraft, 'actors' | 'recipients'>;

function partiesWithin({ actors, recipients }: Parties, phrase: Span): Parties {
  const isWithin = ({ span }: EventDraft['actors'][number]): boolean => spanContains(phrase, span);
  return { actors: actors.filter(isWithin), recipients: recipients.filter(isWithin) };
}

/** "met again", "a second visit", "several waves of sanctions": on the word itself, or on what hangs on it. */
function isAnother(tree: NumberedTree, at: number, { classes }: EventTables): boolean {
  const words = classes.get('another');
  const near = (tree.children[at] ?? []).flatMap((child) => [
    child,
    ...childrenBy(tree, child, 'amod', 'det'),
  ]);
  return near.some((word) => words?.has(lemmaOf(tree, word)) === true);
}

function matterOf(
  tree: NumberedTree,
  { trigger, actors, recipients, evidence }: EventDraft,
): ReadonlySet<string> {
  const parties = [...actors, ...recipients].map(({ span }) => span);
  const isOfMatter = (word: Token): boolean =>
    TELLING_PARTS.has(word.upos) &&
    spanContains(evidence.span, word) &&
    !spanContains(trigger, word) &&
    !parties.some((span) => spanContains(span, word));
  return new Set(tree.words.filter(isOfMatter).map(({ lemma }) => lemma.toLowerCase()));
}

function formOf(tree: NumberedTree, at: number): string {
  return (tree.words[at]?.form ?? '').toLowerCase();
}

function lemmaOf(tree: NumberedTree, at: number): string {
  return (tree.words[at]?.lemma ?? '').toLowerCase();
}

// Makes the reference to an actor from the word that fills a role: who the actors stage says it is, else its own words.

import type { ActorMention } from '../../actors/index.ts';
import type { ActorReference } from '../../record/index.ts';
import { onceEachWith, type Span, spanContains, spanOfWords, subtreeOf, trimSpan } from '../../text/index.ts';
import { childrenIn, headOf, lemmaOf, markerOf, partOf, relationOf, type Tree } from '../tree.ts';

const OUTSIDE_OF_PHRASE: readonly string[] = [
  'acl',
  'acl:relcl',
  'advcl',
  'nmod',
  'nmod:unmarked',
  'obl',
  'appos',
  'conj',
  'cc',
  'case',
  'punct',
  'parataxis',
  'cop',
  'nsubj',
  'dep',
  'det',
  'mark',
  'aux',
  'advmod',
];

/** The mention that holds a word: the longest that is used as an actor, a modifier only where there is no other. */
export function mentionOf(tree: Tree, index: number, actors: readonly ActorMention[]): ActorMention | null {
  return mentionsOf(tree, index, actors)[0] ?? null;
}

type MentionsOf = (tree: Tree, index: number, actors: readonly ActorMention[]) => readonly ActorMention[];

/** The same with all that stand over the same words: "they" for two states, "Polish and Lithuanian guards". */
const mentionsOf: MentionsOf = onceEachWith((tree, index, actors) => {
  // "Mr Trump" hangs together at "Mr", which the actors stage leaves out.
  const parts = [index, ...childrenIn(tree, index, 'flat')].flatMap((at) => tree.words[at] ?? []);
  const holding = actors.filter((actor) => parts.some((word) => spanContains(actor.span, word)));
  const ranked = [...holding].sort(
    (a, b) =>
      Number(a.use === 'modifier') - Number(b.use === 'modifier') ||
      b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  const [best] = ranked;
  return ranked.filter(({ span }) => span.start === best?.span.start && span.end === best.span.end);
});

/** One reference, or one for each mention over the same words. */
export function referTo(
  tree: Tree,
  index: number,
  text: string,
  actors: readonly ActorMention[],
): readonly ActorReference[] {
  const mentions = mentionsOf(tree, index, actors);
  const each = mentions.length > 0 ? mentions : [null];
  const references = each
    .map((mention) => referBy(mention, tree, index, text, actors))
    .filter((reference) => reference !== null);
  const [first] = references;
  const isGroup = first !== undefined && first.country !== null && references.length === 1;
  return isGroup ? [first, ...othersOfGroup(tree, index, first, actors)] : references;
}

const OF_STATES: ReadonlySet<string> = new Set(['of', 'from']);

/** "envoys of Oslo, Bern and Riga": those of the second state and the third, too. */
function othersOfGroup(
  tree: Tree,
  index: number,
  first: ActorReference,
  actors: readonly ActorMention[],
): readonly ActorReference[] {
  if (!['NNS', 'NNPS'].includes(tree.words[index]?.xpos ?? '')) return [];
  const owners = childrenIn(tree, index, 'nmod').filter((at) => OF_STATES.has(markerOf(tree, at)));
  const joined = owners.flatMap((at) => childrenIn(tree, at, 'conj'));
  // "envoys of the two countries": those of both.
  const both = owners.map((at) => mentionsOf(tree, at, actors)).filter(({ length }) => length > 1);
  const states = [...both.flat(), ...joined.flatMap((at) => mentionOf(tree, at, actors) ?? [])];
  return states
    .filter(({ country }) => country !== null && country !== first.country)
    .map(({ span, name, country, text }) => {
      const { start, end } = span;
      return { ...first, actorId: null, text, span: { start, end }, name, country };
    });
}

function referBy(
  mention: ActorMention | null,
  tree: Tree,
  index: number,
  text: string,
  actors: readonly ActorMention[],
): ActorReference | null {
  if (mention !== null && mention.actorId !== null) {
    const { span, actorId, name, country, sector } = mention;
    return { text: mention.text, span: { start: span.start, end: span.end }, actorId, name, country, sector };
  }
  if (standsForNobody(tree, index, mention)) return null;
  const span = phraseSpan(tree, index, text);
  if (span === null || span.end <= span.start) return null;
  const words = text.slice(span.start, span.end);
  // A described actor ("two Polish diplomats") is known by all its words; "they" by those that it stands for.
  const name = mention?.antecedent ? mention.name : words;
  const country =
    mention?.country ??
    countryWithin(span, actors, text) ??
    countryBehind(tree, index, actors) ??
    countryBeside(tree, index, text, actors);
  return { text: words, span, actorId: null, name, country, sector: mention?.sector ?? null };
}

/** "We ask you to wait": a pronoun is only as much of a party as those whom it stands for; "none of the prisoners" tells. */
function standsForNobody(tree: Tree, index: number, mention: ActorMention | null): boolean {
  if (partOf(tree, index) !== 'PRON' || mention?.country || mention?.antecedent) return false;
  return !childrenIn(tree, index, 'nmod').some((at) => markerOf(tree, at) === 'of');
}

/** The noun with the words that describe it, without clauses and prepositions: "two Polish diplomats". */
function phraseSpan(tree: Tree, index: number, text: string): Span | null {
  const inside = subtreeOf(
    tree,
    index,
    (child) => OUTSIDE_OF_PHRASE.includes(relationOf(tree, child)) && !isOfPhrase(tree, index, child),
  );
  const span = spanOfWords(tree, inside);
  return span === null ? null : trimSpan(text, span);
}

/** "president of the party" is one phrase, and the `of` in it. */
function isOfPhrase(tree: Tree, index: number, child: number): boolean {
  const above = headOf(tree, child);
  if (relationOf(tree, child) === 'nmod' || relationOf(tree, child) === 'appos') {
    const isInside = above === index || isOfPhrase(tree, index, above);
    return isInside && (isOf(tree, above, child) || isItsName(tree, above, child));
  }
  return (
    ['case', 'det'].includes(relationOf(tree, child)) && above !== index && isOfPhrase(tree, index, above)
  );
}

/** "of the party"; within a name also "Minister for Trade" and "Commission on Arms". */
function isOf(tree: Tree, index: number, child: number): boolean {
  const marker = markerOf(tree, child);
  const isName = partOf(tree, index) === 'PROPN' && /^\p{Lu}/u.test(tree.words[child]?.form ?? '');
  return marker === 'of' || (isName && (marker === 'for' || marker === 'on'));
}

/** "opposition leader Ana Silva": the name right behind what its bearer is. */
function isItsName(tree: Tree, index: number, child: number): boolean {
  const first = subtreeOf(tree, child)[0] ?? child;
  return first === index + 1 && partOf(tree, child) === 'PROPN' && markerOf(tree, child) === '';
}

/** What tells of a noun without being a part of it. */
const BESIDE_NOUN: readonly string[] = ['acl', 'acl:relcl', 'advcl', 'appos', 'conj', 'parataxis', 'obl'];

/** "a jail in northern Chile", "parties to the conflict in Chile": the country named first behind the noun, as a part of it. */
function countryBehind(tree: Tree, index: number, actors: readonly ActorMention[]): string | null {
  if (partOf(tree, index) !== 'NOUN') return null;
  const inside = subtreeOf(
    tree,
    index,
    (child) => BESIDE_NOUN.includes(relationOf(tree, child)) || isOnlyBeside(tree, child),
  );
  const [named] = inside
    .filter((at) => at > index)
    .flatMap((at) => mentionOf(tree, at, actors)?.country ?? []);
  return named ?? null;
}

const BEHESTS: ReadonlySet<string> = new Set([
  'behest',
  'insistence',
  'instigation',
  'invitation',
  'request',
  'urging',
]);

/** What stands behind these is what a noun is for, or near, and not whose it is: "prisoners for the lifting of Chile's ban". */
const BESIDE: ReadonlySet<string> = new Set(['after', 'against', 'amid', 'before', 'despite', 'for', 'near']);

/** "freed nine men at the request of Chile", "in exchange for aid to Chile": who asked or paid for it is not whose they are. */
function isOnlyBeside(tree: Tree, noun: number): boolean {
  const marker = markerOf(tree, noun);
  if (marker === 'in' && SIGNED.has(lemmaOf(tree, headOf(tree, noun)))) return true;
  const isPrice = marker === 'in' && PRICES.has(lemmaOf(tree, noun));
  return isPrice || BESIDE.has(marker) || (marker === 'at' && BEHESTS.has(lemmaOf(tree, noun)));
}

/** "an accord in Barbados": where it was signed, and not whose it is. */
const SIGNED: ReadonlySet<string> = new Set(
  'accord agreement armistice ceasefire communique contract convention deal declaration memorandum pact protocol treaty truce understanding'.split(
    ' ',
  ),
);

const PRICES: ReadonlySet<string> = new Set(['exchange', 'return', 'swap']);

/** "Ana Silva, the UN envoy": a name is of the country that its apposition names. */
function countryBeside(
  tree: Tree,
  index: number,
  text: string,
  actors: readonly ActorMention[],
): string | null {
  if (partOf(tree, index) !== 'PROPN') return null;
  const [named] = childrenIn(tree, index, 'appos').flatMap((at) => {
    const span = phraseSpan(tree, at, text);
    const within = span === null ? null : countryWithin(span, actors, text);
    return mentionOf(tree, at, actors)?.country ?? within ?? countryBehind(tree, at, actors) ?? [];
  });
  return named ?? null;
}

/** "a Danish-born activist", "a Chinese-made drone": where somebody or something comes from, and not whose it is. */
const COMES_FROM = /^-(?:born|bred|built|educated|made|raised|trained)\b/iu;

/** "Polish diplomats": the country that the adjective names. */
function countryWithin(span: Span, actors: readonly ActorMention[], text: string): string | null {
  const within = actors.filter(
    (actor) => spanContains(span, actor.span) && !COMES_FROM.test(text.slice(actor.span.end, span.end)),
  );
  const [country, ...others] = new Set(within.flatMap((actor) => actor.country ?? []));
  return others.length === 0 ? (country ?? null) : null;
}

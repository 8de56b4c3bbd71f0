// Reads the frame of a verb: subject and object as in the active voice, also where the tree only implies them.

import { onceEach } from '../../text/index.ts';
import { SENDING } from '../repair/repair-means.ts';
import { objectControl } from '../repair/repair-tree.ts';
import {
  approximateNouns,
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  hyphenated,
  isCalendarWord,
  isNominal,
  isPredicate,
  lemmaOf,
  markerOf,
  type OfWord,
  partOf,
  relationOf,
  type Tree,
  withConjuncts,
} from '../tree.ts';
import { withCompanions } from './companions.ts';
import type { Attached, Frame } from './frame.ts';
import { oneOfRow } from './one-of-row.ts';

/** Chains of "began trying to help negotiate" end here. */
const LONGEST_CHAIN = 6;
const COMPARATIVES: ReadonlySet<string> = new Set(['more', 'less', 'fewer']);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

export const isPassive: OfWord<boolean> = onceEach((tree, verb) => {
  if (childrenExactly(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true;
  const isParticiple = tree.words[verb]?.xpos === 'VBN';
  const isBare =
    childrenIn(tree, verb, 'aux', 'nsubj', 'obj').filter((at) => !isBareCaptive(tree, verb, at)).length +
      approximateNouns(tree, verb).length ===
    0;
  const relation = relationOf(tree, verb);
  if (isParticiple && isBare && ['acl', 'amod', 'advcl'].includes(relation)) return true;
  // "was arrested and sentenced to a year": past and participle look alike.
  const isAlike = isParticiple || (tree.words[verb]?.xpos === 'VBD' && formOf(tree, verb).endsWith('ed'));
  return relation === 'conj' && isAlike && isBare && isPassive(tree, headOf(tree, verb));
});

const CAPTIVES: ReadonlySet<string> = new Set(['captive', 'hostage', 'prisoner']);

/** "nine sailors, held captive": what they are held as, not whom they hold. */
function isBareCaptive(tree: Tree, verb: number, at: number): boolean {
  return (
    at === verb + 1 &&
    CAPTIVES.has(formOf(tree, at)) &&
    childrenExactly(tree, at, 'det', 'nummod').length === 0
  );
}

/** "Poland and Lithuania, which closed the border" reads `which` as the words it stands for. */
function dereference(tree: Tree, verb: number, index: number): number {
  if (!RELATIVE_PRONOUNS.has(lemmaOf(tree, index))) return index;
  const clause = relationOf(tree, verb) === 'conj' ? headOf(tree, verb) : verb;
  return relationOf(tree, clause) === 'acl:relcl' || isCleft(tree, clause) ? headOf(tree, clause) : index;
}

/** "It was Oslo that freed them". */
function isCleft(tree: Tree, clause: number): boolean {
  const named = headOf(tree, clause);
  const isClause = ['advcl:relcl', 'advcl', 'ccomp'].includes(relationOf(tree, clause));
  const subjects = named < 0 ? [] : childrenIn(tree, named, 'expl', 'nsubj');
  return (
    isClause &&
    childrenExactly(tree, named, 'cop').length > 0 &&
    subjects.some((at) => formOf(tree, at) === 'it')
  );
}

/** Who the verb is about as written: its own subject, else the one that the clause above it lends. */
export const surfaceSubject: OfWord<readonly number[]> = onceEach((tree, verb) => subjectOf(tree, verb, 0));

function subjectOf(tree: Tree, verb: number, depth: number): readonly number[] {
  // A subject has no preposition: "on Wednesday" is none, whatever the parser says.
  const own = childrenIn(tree, verb, 'nsubj').filter(
    (at) =>
      (isNominal(tree, at) || partOf(tree, at) === 'DET' || isDescribed(tree, at) || isOpening(tree, at)) &&
      markerOf(tree, at) === '' &&
      (!isCalendarWord(tree, at) || isOfSomething(tree, at)),
  );
  // Before "KYIV - " and the like two may stand: the one beside the verb is meant.
  // "Poland and Lithuania each closed it": those before the word are the subject.
  const named = own.filter((at) => at < verb && !FLOATING.has(formOf(tree, at)));
  const first = named.at(-1) ?? own.filter((at) => at < verb).at(-1) ?? own[0];
  if (first !== undefined) return withConjuncts(tree, dereference(tree, verb, first));
  const approximate = approximateNouns(tree, verb).filter((at) => at < verb);
  if (approximate.length > 0) return approximate;
  if (depth > LONGEST_CHAIN) return [];
  const above = headOf(tree, verb);
  if (above < 0) return [];
  return lentSubject(tree, verb, above, depth + 1);
}

/** "Fighting broke out": what goes on, with nothing behind it. */
function isOpening(tree: Tree, at: number): boolean {
  return tree.words[at]?.xpos === 'VBG' && childrenIn(tree, at, 'obj', 'mark').length === 0;
}

const FLOATING: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** "months of fighting displaced them": what lasted so long, and no time. */
function isOfSomething(tree: Tree, at: number): boolean {
  return childrenExactly(tree, at, 'nmod', 'acl').some((child) => markerOf(tree, child) === 'of');
}

/** "the Israeli military", "the accused": a word with an article or an adjective before it is a noun, whatever the parser calls it. */
function isDescribed(tree: Tree, at: number): boolean {
  return partOf(tree, at) === 'ADJ' && childrenExactly(tree, at, 'det', 'amod').length > 0;
}

function lentSubject(tree: Tree, verb: number, above: number, depth: number): readonly number[] {
  const blamed = blamedFor(tree, verb, above);
  if (blamed.length > 0) return blamed;
  const row = oneOfRow(tree, verb);
  if (row !== null) return row.subject.flatMap((at) => withConjuncts(tree, at));
  switch (relationOf(tree, verb)) {
    case 'conj':
      return isPredicate(tree, above) ? subjectOf(tree, above, depth) : [];
    case 'xcomp':
    case 'ccomp':
      return controller(tree, verb, above, depth);
    case 'advcl':
    case 'parataxis':
      return hasFiniteMark(tree, verb)
        ? []
        : (absoluteSubject(tree, verb) ?? controller(tree, verb, above, depth));
    case 'acl':
      return tree.words[verb]?.xpos === 'VB' ? ownersOf(tree, above, depth) : withConjuncts(tree, above);
    case 'acl:relcl':
      return withConjuncts(tree, above);
    default:
      return [];
  }
}

/** Verbs that say what somebody else has done: "of shelling them", "for freeing them". */
const BLAMING: ReadonlySet<string> = new Set(
  'accuse suspect blame fault criticise criticize condemn denounce charge convict indict sue prosecute fine punish sanction sentence jail imprison arrest detain try thank praise commend applaud congratulate reward forgive'.split(
    ' ',
  ),
);

/** "shelling", "having shelled". */
function isGerund(tree: Tree, verb: number): boolean {
  const helped = childrenIn(tree, verb, 'aux').some((at) => formOf(tree, at) === 'having');
  return helped || tree.words[verb]?.xpos === 'VBG';
}

/** "accused Minsk of shelling them", "Minsk was accused by Oslo of shelling them": Minsk. */
function blamedFor(tree: Tree, verb: number, above: number): readonly number[] {
  if (!isGerund(tree, verb) || !['of', 'for', 'with'].includes(markerOf(tree, verb))) return [];
  const blaming = [above, headOf(tree, above)].find(
    (at) => at >= 0 && partOf(tree, at) === 'VERB' && BLAMING.has(lemmaOf(tree, at)),
  );
  if (blaming === undefined || blaming > verb) return [];
  return objectsOf(tree, blaming, isPassive(tree, blaming)).filter((at) => at < verb);
}

/** "with Minsk praising them": Minsk, where a parser hangs the two side by side. */
function absoluteSubject(tree: Tree, verb: number): readonly number[] | null {
  const before = verb - 1;
  if (!isNominal(tree, before) || isCalendarWord(tree, before)) return null;
  const form = tree.words[verb]?.xpos;
  if (form === 'VBG') return markerOf(tree, before) === 'with' ? [before] : null;
  // "came after the government freed them": a finite verb has a subject, here the noun in front of it.
  return form === 'VBD' && headOf(tree, before) === headOf(tree, verb) ? [before] : null;
}

const ASKING: ReadonlySet<string> = new Set(
  'appeal call campaign lobby look plead press push shout turn wait'.split(' '),
);

/** "called on Minsk to free them": Minsk is to free them. */
function addressedBy(tree: Tree, verb: number): readonly number[] {
  return childrenIn(tree, verb, 'obl').filter((at) =>
    ['on', 'upon', 'to', 'for'].includes(markerOf(tree, at)),
  );
}

/** "asked Minsk to free them": Minsk; "promised Minsk to visit" and "left, accusing Minsk": the subject above. */
function controller(tree: Tree, verb: number, above: number, depth: number): readonly number[] {
  const isComplement = relationOf(tree, verb) !== 'advcl' && relationOf(tree, verb) !== 'parataxis';
  const isInfinitive = tree.words[verb]?.xpos === 'VB';
  const isTold = isComplement || (isInfinitive && objectControl.has(lemmaOf(tree, above)));
  const [object] = isTold ? childrenIn(tree, above, 'obj', 'iobj') : [];
  if (object !== undefined && lemmaOf(tree, above) !== 'promise' && isNominal(tree, object))
    return withConjuncts(tree, object);
  const [addressed] = isInfinitive && ASKING.has(lemmaOf(tree, above)) ? addressedBy(tree, above) : [];
  if (addressed !== undefined) return withConjuncts(tree, addressed);
  const agent = isPassive(tree, above) && !isTold ? agentsOf(tree, above) : [];
  return agent.length > 0 ? agent : subjectOf(tree, above, depth);
}

function hasFiniteMark(tree: Tree, verb: number): boolean {
  const xpos = tree.words[verb]?.xpos ?? '';
  return childrenIn(tree, verb, 'mark').length > 0 && ['VBD', 'VBZ', 'VBP'].includes(xpos);
}

/** "Minsk's decision to free them", "Minsk made a decision to free them": Minsk. */
function ownersOf(tree: Tree, noun: number, depth: number): readonly number[] {
  const [owner] = childrenExactly(tree, noun, 'nmod:poss');
  if (owner !== undefined) return withConjuncts(tree, owner);
  const [people] = WISHES.has(lemmaOf(tree, noun)) ? peopleBefore(tree, noun) : [];
  if (people !== undefined) return [people];
  const above = headOf(tree, noun);
  if (above < 0 || partOf(tree, above) !== 'VERB') return [];
  if (JUDGING.has(lemmaOf(tree, above))) return [];
  return isPassive(tree, above) ? agentsOf(tree, above) : subjectOf(tree, above, depth);
}

/** Words for what somebody means to do. */
const WISHES: ReadonlySet<string> = new Set(
  'bid decision effort move offer plan pledge promise threat vow'.split(' '),
);

/** "a Russian offer to send troops": the Russians, by the capital of the word. */
export function peopleBefore(tree: Tree, noun: number): readonly number[] {
  return childrenExactly(tree, noun, 'amod', 'compound').filter(
    (at) => at > 0 && at < noun && /^\p{Lu}/u.test(tree.words[at]?.form ?? ''),
  );
}

/** "protested the decision to send troops": somebody else's. */
const JUDGING: ReadonlySet<string> = new Set(
  'protest condemn denounce criticise criticize slam oppose regret lament decry welcome praise hail applaud reject dismiss question mock deplore'.split(
    ' ',
  ),
);

function agentsOf(tree: Tree, verb: number): readonly number[] {
  const behind = childrenIn(tree, verb, 'obl', 'nmod');
  const own = behind.filter((at) => relationOf(tree, at) === 'obl:agent' || markerOf(tree, at) === 'by');
  // "was returned to Peru by officials": the officials may hang on Peru.
  // "was refused access to the bank by Peru": or on the bank.
  const nouns = [...behind, ...(isPassive(tree, verb) ? childrenIn(tree, verb, 'obj') : [])];
  const within = nouns.flatMap((at) => childrenExactly(tree, at, 'nmod'));
  const deep =
    own.length > 0 ? own : [...within, ...within.flatMap((at) => childrenExactly(tree, at, 'nmod'))];
  return deep
    .filter((at) => relationOf(tree, at) === 'obl:agent' || markerOf(tree, at) === 'by')
    .flatMap((at) => withConjuncts(tree, at))
    .flatMap((at) => sendersOf(tree, at));
}

/** "Was hit by shots fired by a patrol boat": the boat did it; the noun itself where nobody is named. */
function sendersOf(tree: Tree, means: number): readonly number[] {
  const sent = childrenExactly(tree, means, 'acl').find(
    (at) => at === means + 1 && SENDING.has(lemmaOf(tree, at)) && isPassive(tree, at),
  );
  const senders = sent === undefined ? [] : agentsOf(tree, sent);
  return senders.length > 0 ? senders : [means];
}

function objectsOf(tree: Tree, verb: number, passive: boolean): readonly number[] {
  const direct = childrenIn(tree, verb, 'obj').filter((at) => !passive || !isBareCaptive(tree, verb, at));
  const own = (direct.length > 0 || passive ? direct : childrenIn(tree, verb, 'iobj'))
    .filter((at) => markerOf(tree, at) === '' && !isCalendarWord(tree, at))
    .flatMap((at) => counted(tree, verb, at));
  if (own.length > 0) return own.flatMap((at) => withConjuncts(tree, dereference(tree, verb, at)));
  const allowed = passive ? [] : letDo(tree, verb);
  if (allowed.length > 0) return allowed;
  const afterParticle = complementsOf(tree, verb).filter(({ marker }) => marker === particleOf(tree, verb));
  if (!passive && afterParticle.length > 0) return afterParticle.map(({ head }) => head);
  const approximate = approximateNouns(tree, verb).filter((at) => at > verb);
  if (!passive && approximate.length > 0) return approximate.flatMap((at) => withConjuncts(tree, at));
  // "called Minister Lavrov": a name that completes a verb is its object.
  const names = childrenIn(tree, verb, 'xcomp').filter((at) => partOf(tree, at) === 'PROPN');
  if (!passive && names.length > 0) return names;
  const compared = complementsOf(tree, verb).filter(({ marker }) => marker === 'than');
  if (!passive && compared.length > 0) return compared.map(({ head }) => head);
  const behind = passive ? [] : displacedObjects(tree, verb);
  if (behind.length > 0) return behind.flatMap((at) => withConjuncts(tree, at));
  if (passive) return relationOf(tree, verb) === 'amod' ? [headOf(tree, verb)] : surfaceSubject(tree, verb);
  const isRelative = relationOf(tree, verb) === 'acl:relcl';
  const [subject] = childrenIn(tree, verb, 'nsubj');
  const namesAnother = subject !== undefined && !RELATIVE_PRONOUNS.has(lemmaOf(tree, subject));
  return isRelative && namesAnother ? withConjuncts(tree, headOf(tree, verb)) : sharedObject(tree, verb);
}

/** "let nine sailors go": the sailors, where a parser makes them the subject of going. */
function letDo(tree: Tree, verb: number): readonly number[] {
  if (lemmaOf(tree, verb) !== 'let') return [];
  return childrenIn(tree, verb, 'xcomp', 'ccomp')
    .flatMap((at) => childrenExactly(tree, at, 'nsubj'))
    .filter((at) => isNominal(tree, at))
    .flatMap((at) => withConjuncts(tree, at));
}

/** Verbs that say of something what it is: what they take may stand behind that. */
const CALLING: ReadonlySet<string> = new Set(
  'condemn criticise criticize decry denounce dismiss reject ridicule rubbish slam'.split(' '),
);

/** "rejected as wholly invented accusations by Oslo", "denounced as a crime Oslo's raid": the object behind what it is called. */
function displacedObjects(tree: Tree, verb: number): readonly number[] {
  if (!CALLING.has(lemmaOf(tree, verb))) return [];
  return childrenIn(tree, verb, 'advcl', 'xcomp', 'obl', 'obj').flatMap((at) => {
    if (markerOf(tree, at) !== 'as') return [];
    if (!isNominal(tree, at)) return childrenIn(tree, at, 'obj').filter((object) => object > at);
    const [called, owner] = childrenExactly(tree, at, 'nmod:poss');
    if (called !== undefined && owner !== undefined) return [owner];
    // "as baseless charges by Oslo": what is said of them has no article of its own.
    return tree.words[at]?.xpos === 'NNS' && childrenExactly(tree, at, 'det').length === 0 ? [at] : [];
  });
}

/** "arrested more than 100 students": the students, where a parser takes "more" for the object. */
function counted(tree: Tree, verb: number, object: number): readonly number[] {
  if (SHARES.has(formOf(tree, object))) return shareOf(tree, object);
  if (!COMPARATIVES.has(formOf(tree, object))) return [object];
  const than = [verb, object].flatMap((at) =>
    childrenIn(tree, at, 'obl', 'nmod').filter((child) => markerOf(tree, child) === 'than'),
  );
  return than.length > 0 ? than : [object];
}

const SHARES: ReadonlySet<string> = new Set('all few half many most much several some'.split(' '));

/** "lifted many of the restrictions": the restrictions. */
function shareOf(tree: Tree, object: number): readonly number[] {
  const [whole] = childrenExactly(tree, object, 'nmod').filter((at) => markerOf(tree, at) === 'of');
  return whole === undefined || partOf(tree, whole) === 'PRON' ? [object] : [whole];
}

/** "arrested and jailed the mayor": the mayor hangs on one of the two. */
function sharedObject(tree: Tree, verb: number): readonly number[] {
  if (relationOf(tree, verb) === 'conj') {
    const first = headOf(tree, verb);
    const behind = childrenIn(tree, first, 'obj').filter((at) => at > verb && verb - first <= 3);
    if (behind.length > 0) return behind.flatMap((at) => withConjuncts(tree, at));
  }
  if (childrenIn(tree, verb, 'xcomp', 'ccomp').length > 0) return [];
  const next = childrenIn(tree, verb, 'conj').find((at) => partOf(tree, at) === 'VERB');
  if (next === undefined || next > verb + 3 || childrenIn(tree, next, 'nsubj').length > 0) return [];
  return childrenIn(tree, next, 'obj').flatMap((at) => withConjuncts(tree, at));
}

function complementsOf(tree: Tree, verb: number): readonly Attached[] {
  return childrenIn(tree, verb, 'obl', 'nmod', 'obj', 'advmod').flatMap((at) => {
    const marker = markerOf(tree, at);
    if (marker === '') return [];
    const target = RELATIVE_PRONOUNS.has(lemmaOf(tree, at)) ? dereference(tree, verb, at) : at;
    return withConjuncts(tree, target).map((head) => ({ marker, head }));
  });
}

export function clausesOf(tree: Tree, index: number): readonly Attached[] {
  return childrenIn(tree, index, 'xcomp', 'ccomp', 'advcl', 'acl').map((head) => {
    const marker = markerOf(tree, head);
    if (marker === 'to' || marker === 'that') return { marker, head };
    const hasSubject = childrenIn(tree, head, 'nsubj').length > 0;
    if (marker === '' && hasSubject && relationOf(tree, head) === 'ccomp') return { marker: 'that', head };
    return { marker, head };
  });
}

const PARTICLES: ReadonlySet<string> = new Set('away back down free home off out over up'.split(' '));
/** Verbs whose "in" is a part of them: "handed in their rifles", "called in the envoy". */
const WITH_IN: ReadonlySet<string> = new Set('bring call chip dig hand haul put rein take turn'.split(' '));

/** "handed over the suspects": the word behind the verb, be it tagged as a particle, a preposition or, for "home", a noun. */
function particleOf(tree: Tree, verb: number): string | null {
  const next = formOf(tree, verb + 1);
  return PARTICLES.has(next) || (next === 'in' && WITH_IN.has(lemmaOf(tree, verb))) ? next : null;
}

/** Adjectives that make one word with the verb before them: "stopped short of leaving", "steered clear of it". */
const JOINED_ADJECTIVES: ReadonlySet<string> = new Set(['clear', 'short']);

function joinsVerb(tree: Tree, next: number): boolean {
  return ['ADP', 'ADV', 'INTJ'].includes(partOf(tree, next)) || JOINED_ADJECTIVES.has(formOf(tree, next));
}

/** "took part", "laid siege": a bare noun that makes one word with the verb before it. */
function bareNounOf(tree: Tree, verb: number): string | null {
  const isBare = partOf(tree, verb + 1) === 'NOUN' && headOf(tree, verb + 1) === verb;
  return isBare ? formOf(tree, verb + 1) : null;
}

/** "handed a fugitive over to Riga": the particle that stands behind the object. */
function lateParticle(tree: Tree, verb: number): string | null {
  const late =
    childrenIn(tree, verb, 'advmod').find((at) => at > verb + 1 && PARTICLES.has(formOf(tree, at))) ??
    betweenObjects(tree, verb);
  return late === undefined ? null : formOf(tree, late);
}

/** "handed Riga back 23 skulls": the particle may hang on what is handed. */
function betweenObjects(tree: Tree, verb: number): number | undefined {
  const isBehindOne = childrenIn(tree, verb, 'iobj').includes(verb + 1);
  return isBehindOne && formOf(tree, verb + 2) === 'back' ? verb + 2 : undefined;
}

function wordsOf(tree: Tree, verb: number): readonly string[] {
  const lemma = lemmaOf(tree, verb);
  const particles = childrenExactly(tree, verb, 'compound:prt').map((at) => formOf(tree, at));
  const next =
    particleOf(tree, verb) ?? (joinsVerb(tree, verb + 1) ? formOf(tree, verb + 1) : bareNounOf(tree, verb));
  const all = [...particles, next, lateParticle(tree, verb)].filter((word) => word !== null);
  const [joined] = hyphenated(tree, verb, [lemma]);
  // Lemmatisers cut too much at times: "freed" to "fre", "shelled" to "shel".
  return [
    ...new Set([
      ...(joined === undefined ? [] : [joined]),
      ...all.map((particle) => `${lemma} ${particle}`),
      lemma,
      `${lemma}e`,
      lemma + lemma.slice(-1),
    ]),
  ];
}

/** "refused Peru access", and "Peru was refused access". */
function indirectOf(tree: Tree, verb: number, passive: boolean): readonly number[] {
  const own = childrenIn(tree, verb, 'iobj').flatMap((at) => withConjuncts(tree, at));
  const hasObject = childrenIn(tree, verb, 'obj').some((at) => !isBareCaptive(tree, verb, at));
  return own.length === 0 && passive && hasObject ? surfaceSubject(tree, verb) : own;
}

export const readVerbFrame: OfWord<Frame> = onceEach((tree, verb) => {
  const passive = isPassive(tree, verb);
  return {
    trigger: verb,
    words: wordsOf(tree, verb),
    subject: passive ? agentsOf(tree, verb) : withCompanions(tree, verb, surfaceSubject(tree, verb)),
    object: objectsOf(tree, verb, passive),
    indirect: indirectOf(tree, verb, passive),
    complements: complementsOf(tree, verb),
    clauses: clausesOf(tree, verb),
    isPassive: passive,
  };
});

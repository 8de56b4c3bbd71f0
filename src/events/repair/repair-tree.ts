// Mends what parsers get wrong most often where it decides who does what. Each repair moves one word to another head;
// a tree without these faults comes out as it went in.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { freeBareVerbs } from './bare-verbs.ts';
import { hasChild } from './children.ts';
import { freeHyphened } from './hyphened-verbs.ts';
import { findLostVerb } from './lost-verb.ts';
import { describeQuoted } from './quoted-words.ts';
import { asideRepairs } from './repair-asides.ts';
import { adjectiveToNoun, copulaToPassive, freeBareClauses } from './repair-bare-clauses.ts';
import { clauses } from './repair-clauses.ts';
import { contrastToConjunct, joinClefts } from './repair-clefts.ts';
import { joinedRepairs } from './repair-joined.ts';
import { lowClauseRepairs } from './repair-low-clauses.ts';
import { meansRepairs } from './repair-means.ts';
import { nameRepairs } from './repair-names.ts';
import { objectRepairs } from './repair-objects.ts';
import { openings } from './repair-openings.ts';
import { freeFromRelative, whichToNoun } from './repair-relatives.ts';
import { type Repair, roleRepairs } from './repair-roles.ts';
import { joinRows } from './repair-rows.ts';
import { behindSemicolon } from './repair-semicolons.ts';
import { subjectRepairs } from './repair-subjects.ts';
import { marksToMarks, timeRepairs } from './repair-times.ts';
import { freeFromSpeaker } from './trailing-speaker.ts';
import { freeVerbs } from './verb-in-disguise.ts';

export function repairTree(tokens: readonly Token[]): readonly Token[] {
  return repairs.reduce<readonly Token[]>(
    mendBy,
    joinClefts(
      findLostVerb(
        joinRows(
          freeBareClauses(
            freeFromRelative(freeFromSpeaker(freeVerbs(freeBareVerbs(freeHyphened(describeQuoted(tokens)))))),
          ),
        ),
      ),
    ),
  );
}

/** One repair at each word of a tree; most find nothing to mend, and give back the very tokens. */
function mendBy(tokens: readonly Token[], repair: Repair): readonly Token[] {
  let mended: Token[] | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const better = repair(tokens, index);
    if (better === null) continue;
    mended ??= [...tokens];
    mended[index] = better;
  }
  return mended ?? tokens;
}

/** A word whose heads never lead to a root becomes one, so that walks up the tree end. */
const offCycle: Repair = (tokens, index) => {
  const token = tokens[index];
  const seen = new Set<number>();
  for (let head = token?.head ?? 0; head !== 0; head = tokens[head - 1]?.head ?? 0) {
    if (seen.has(head)) return token === undefined ? null : { ...token, head: 0 };
    seen.add(head);
  }
  return null;
};

const HELPERS: readonly string[] = ['aux', 'cop'];

/** "Minsk has freed them": helpers carry nobody, so their verb does. */
const offHelper: Repair = (tokens, index) => {
  const token = tokens[index];
  const helper = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || helper === undefined || helper.head === 0) return null;
  return isRelation(helper.deprel, HELPERS) ? { ...token, head: helper.head } : null;
};

/** "says he is considering giving money": the gerund completes the verb in front of it, not "says". */
const gerundToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.xpos !== 'VBG' || before?.upos !== 'VERB') return null;
  const isBeside = token.head === before.head && isRelation(token.deprel, ['ccomp', 'advcl', 'parataxis']);
  return isBeside ? { ...token, head: index, deprel: 'xcomp' } : null;
};

/** Verbs whose object did what the infinitive behind it says. */
const CAUSING: ReadonlySet<string> = new Set([
  'cause',
  'compel',
  'force',
  'induce',
  'lead',
  'oblige',
  'prompt',
  'provoke',
  'spur',
]);

/** Verbs whose object is to do what the infinitive behind it says. */
export const objectControl: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'order',
  'tell',
  'allow',
  'permit',
  'persuade',
  'press',
  'encourage',
  'invite',
  'help',
  'want',
  'push',
  'convince',
  'warn',
  'enable',
  'require',
  'request',
  'instruct',
  'command',
  ...CAUSING,
]);

/** "urged the union to strike": the infinitive hangs on "urged", not on the union. */
const infinitiveToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const noun = token === undefined ? undefined : tokens[token.head - 1];
  const verb = noun === undefined ? undefined : tokens[noun.head - 1];
  if (token?.xpos !== 'VB' || noun === undefined || verb === undefined) return null;
  const isAsked = isRelation(noun.deprel, ['obj', 'iobj']) && objectControl.has(verb.lemma.toLowerCase());
  return isAsked && token.deprel === 'acl' ? { ...token, head: noun.head, deprel: 'xcomp' } : null;
};

/** "prompted Chad to leave": what it led to, and no purpose. */
const causedToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.xpos !== 'VB' || token.deprel !== 'advcl' || !opensWithTo(tokens, index)) return null;
  const verb = tokens[token.head - 1];
  const isCaused = verb !== undefined && CAUSING.has(verb.lemma.toLowerCase());
  return isCaused && hasChild(tokens, token.head - 1, 'obj') ? { ...token, deprel: 'xcomp' } : null;
};

function opensWithTo(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    ({ head, deprel, form }) => head === verb + 1 && deprel === 'mark' && form.toLowerCase() === 'to',
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'be am is are was were been being have has had having do does did will would can could may might shall should must get'.split(
    ' ',
  ),
);

/** "Beijing rejected it": a capital word that helps no verb is its subject. */
const nameToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'AUX' || !/^\p{Lu}\p{Ll}{3,}$/u.test(token.form)) return null;
  if (AUXILIARIES.has(token.form.toLowerCase()) || token.head <= index) return null;
  return { ...token, lemma: token.form, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' };
};

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'while',
  'as',
]);

/** "after Minsk has freed them": before a subject these open its clause, whatever the parser calls them. */
const markToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const subject = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'case' || subject === undefined || !isRelation(subject.deprel, ['nsubj']))
    return null;
  const isBefore = CONJUNCTIONS.has(token.form.toLowerCase()) && token.head < subject.head;
  return isBefore ? { ...token, head: subject.head, deprel: 'mark' } : null;
};

/** "after a court in Oslo had sentenced him": a clause of its own whose subject a parser hangs on its conjunction. */
const behindConjunction: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || verb?.deprel !== 'advcl' || token.head <= index || token.deprel !== 'obl')
    return null;
  const below = tokens.filter(({ head }) => head === token.head);
  const isOpen = !below.some(({ deprel }) => isRelation(deprel, ['nsubj', 'csubj', 'expl']));
  const isTensed =
    verb.xpos === 'VBD' || below.some(({ deprel, form }) => deprel === 'aux' && form === 'had');
  const isLed = tokens.some(
    ({ head, deprel, form }) =>
      head === index + 1 && deprel === 'case' && CONJUNCTIONS.has(form.toLowerCase()),
  );
  return isOpen && isTensed && isLed && !CALENDAR_NAME.test(token.form)
    ? { ...token, deprel: 'nsubj' }
    : null;
};

const SIZES: ReadonlySet<string> = new Set(
  'at least most more less fewer than up to around about over under nearly almost some'.split(' '),
);

/** "arrested more than 100 people", "freed at least 19 men": a counted noun right behind its verb is the object. */
const countedToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || verb?.upos !== 'VERB' || !isRelation(token.deprel, ['obl'])) return null;
  const between = tokens.slice(token.head, index);
  const isCounted = between.some(({ upos }) => upos === 'NUM') && between.length > 1;
  const isPlain = between.every(
    ({ form, upos, head }) => upos === 'NUM' || SIZES.has(form.toLowerCase()) || head === index + 1,
  );
  const isBare = !between.some(({ deprel, head }) => deprel === 'case' && head === index + 1);
  const hasObject = tokens.some(({ head, deprel }) => head === token.head && isRelation(deprel, ['obj']));
  return isCounted && isPlain && isBare && !hasObject ? { ...token, deprel: 'obj' } : null;
};

const CALENDAR_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/iu;
const OF_TIME: ReadonlySet<string> = new Set(['of', 'in', 'at']);

/** "talks on Saturday between Minsk and Kyiv": no weekday is between two states; the talks are. */
const offCalendar: Repair = (tokens, index) => {
  const token = tokens[index];
  const day = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || day === undefined || day.head === 0 || token.head > index) return null;
  if (!CALENDAR_NAME.test(day.form) || token.deprel !== 'nmod' || token.upos === 'NUM') return null;
  const marker = tokens.find(({ head, deprel }) => head === index + 1 && deprel === 'case');
  if (marker === undefined || OF_TIME.has(marker.form.toLowerCase())) return null;
  const isOnVerb = tokens[day.head - 1]?.upos === 'VERB';
  return { ...token, head: day.head, deprel: isOnVerb ? 'obl' : 'nmod' };
};

const repairs: readonly Repair[] = [
  offCycle,
  copulaToPassive,
  offHelper,
  contrastToConjunct,
  behindSemicolon,
  adjectiveToNoun,
  whichToNoun,
  nameToSubject,
  ...nameRepairs,
  ...subjectRepairs,
  ...asideRepairs,
  ...timeRepairs,
  ...meansRepairs,
  ...openings,
  ...clauses,
  behindConjunction,
  markToVerb,
  gerundToVerb,
  infinitiveToVerb,
  causedToVerb,
  countedToObject,
  ...roleRepairs,
  offCalendar,
  ...joinedRepairs,
  ...lowClauseRepairs,
  ...objectRepairs,
  marksToMarks,
  // What the repairs themselves may close.
  offCycle,
];

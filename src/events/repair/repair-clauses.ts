// Mends how parsers hang clauses on nouns. Reads "the news that Oslo had freed them" as what the news is, "students protesting a
// law" as what the students do, and "extended by a year sanctions" with its object; leaves "the law that Oslo passed" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { phrases } from './repair-phrases.ts';

type Repair = (tokens: readonly Token[], index: number) => Token | null;

/** Nouns whose clause says what they are about. */
const TOLD: ReadonlySet<string> = new Set(
  'announcement claim news report statement allegation accusation rumour rumor fact evidence proof sign indication suggestion assertion belief fear concern hope warning pledge promise assurance demand appeal request insistence'.split(
    ' ',
  ),
);

/** The verb, by its number, of a clause with a subject of its own that "that" opens behind a noun of telling. */
function toldVerb(tokens: readonly Token[], that: number): number | null {
  const token = tokens[that];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  const noun = verb === undefined ? undefined : tokens[verb.head - 1];
  if (token?.form.toLowerCase() !== 'that' || verb === undefined || noun === undefined) return null;
  const isBehindNoun = verb.head - 1 < that && isRelation(verb.deprel, ['acl']);
  if (!isBehindNoun || !TOLD.has(noun.lemma.toLowerCase())) return null;
  const hasSubject = tokens.some(
    ({ head, deprel }, at) => at !== that && head === token.head && isRelation(deprel, ['nsubj']),
  );
  return hasSubject ? token.head : null;
}

const thatToMark: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.deprel === 'obj' && toldVerb(tokens, index) !== null) return { ...token, deprel: 'mark' };
  const isTold = token.deprel === 'acl:relcl' && tokens.some((_, at) => toldVerb(tokens, at) === index + 1);
  return isTold ? { ...token, deprel: 'acl' } : null;
};

/** Verbs that never stand without an object. */
const WANTING_OBJECT: ReadonlySet<string> = new Set(
  'adopt arrest break capture close conclude cut deport detain expel give hold impose introduce issue lift make own place put recall seize sever sign suspend take'.split(
    ' ',
  ),
);

/** The verb, by its number, whose missing object "that" is: "the ban that it imposed on Oslo". */
function servedVerb(tokens: readonly Token[], that: number): number | null {
  const token = tokens[that];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.form.toLowerCase() !== 'that' || token.deprel !== 'mark' || verb === undefined) return null;
  const isBehindNoun = isRelation(verb.deprel, ['acl']) && verb.head - 1 < that;
  if (!isBehindNoun || verb.xpos === 'VB' || !WANTING_OBJECT.has(verb.lemma.toLowerCase())) return null;
  const below = tokens.filter(({ head }, at) => at !== that && head === token.head);
  const isLed = below.some(({ deprel }) => deprel === 'nsubj');
  const isFilled = below.some(({ deprel }) => isRelation(deprel, ['obj', 'ccomp', 'xcomp', 'compound']));
  return isLed && !isFilled ? token.head : null;
}

const thatToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (servedVerb(tokens, index) !== null) return { ...token, upos: 'PRON', xpos: 'WDT', deprel: 'obj' };
  const isServed = token.deprel === 'acl' && tokens.some((_, that) => servedVerb(tokens, that) === index + 1);
  return isServed ? { ...token, deprel: 'acl:relcl' } : null;
};

/** What those right in front of it do. */
const OF_CROWDS: ReadonlySet<string> = new Set([
  'protest',
  'demonstrate',
  'march',
  'rally',
  'demand',
  'oppose',
  'flee',
]);

/** "against students protesting a law": the students, not whoever acts against them. */
const crowdToDoer: Repair = (tokens, index) => {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.xpos !== 'VBG' || token.deprel !== 'advcl' || before?.xpos !== 'NNS') return null;
  return OF_CROWDS.has(token.lemma.toLowerCase()) ? { ...token, head: index, deprel: 'acl' } : null;
};

/** "had extended by one year sanctions": by how much, in an active clause; the noun is its object. */
const measuredToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined || token.deprel !== 'obl:agent') return null;
  const inside = tokens.slice(token.head, index);
  const [marker, count] = inside;
  const isMeasured = marker?.form.toLowerCase() === 'by' && count?.upos === 'NUM' && inside.length > 2;
  const isActive = !tokens.some(
    ({ head, deprel }) => head === token.head && isRelation(deprel, ['aux:pass']),
  );
  return isMeasured && isActive ? { ...token, deprel: 'obj' } : null;
};

/** What those do who speak of others. */
const SPEAKING_OF: ReadonlySet<string> = new Set(
  'accuse blame call charge cite condemn criticise criticize denounce fault link say suspect threaten urge vow warn'.split(
    ' ',
  ),
);

/** The finite verb above an infinitive or an object: "ordered" in "ordered it to close" and in "expelled two envoys". */
function finiteAbove(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let step = 0; step < MOST_STEPS && at >= 0; step += 1) {
    if (/^VB[DZP]$/u.test(tokens[at]?.xpos ?? '')) return at;
    at = (tokens[at]?.head ?? 0) - 1;
  }
  return -1;
}

const MOST_STEPS = 4;

/** "ordered it to close, accusing it of spying", "expelled two envoys, linking them to a murder": whoever ordered or expelled. */
const asideToVerb: Repair = (tokens, index) => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before?.form !== ',' || token?.xpos !== 'VBG' || !SPEAKING_OF.has(token.lemma.toLowerCase()))
    return null;
  const above = tokens[token.head - 1];
  const isBehind = above !== undefined && token.head - 1 < index;
  const isLow = isBehind && (above.xpos === 'VB' || isRelation(above.deprel, ['obj', 'obl', 'nmod']));
  const verb = isLow ? finiteAbove(tokens, token.head - 1) : -1;
  return verb < 0 ? null : { ...token, head: verb + 1, deprel: 'advcl' };
};

export const clauses: readonly Repair[] = [
  thatToMark,
  thatToObject,
  crowdToDoer,
  measuredToObject,
  asideToVerb,
  ...phrases,
];

// Chooses who vouches for a figure: who says so, else who counted it, else whom the words beside it name. "Norway pledged 30 million, its envoy
// said" is the envoy's word: who promises does not vouch for the promise where somebody else tells it.

import type { ActorMention } from '../../actors/index.ts';
import type { ClaimView } from '../../claims/index.ts';
import { type Authority, authorityOf, claimAround } from '../../record/index.ts';
import { type Span, sliceSpan } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { findTeller } from './find-teller.ts';
import { findNamer, findVoucher } from './find-voucher.ts';

const PRONOUN = /^(?:s?he|it|they|who|i|we)$/iu;
/** What somebody means or asks to do is told by who tells it. */
const WISHES: ReadonlySet<string> = new Set(['intend', 'request', 'ask', 'believe']);

function lengthOf({ content }: ClaimView): number {
  return content.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function isAround({ content }: ClaimView, { start, end }: Span): boolean {
  return content.some(({ span }) => span.start <= start && end <= span.end);
}

/** The claim that vouches: the innermost that says how it is, else the innermost wish. */
function vouchingClaim(span: Span, claims: readonly ClaimView[]): ClaimView | null {
  const around = claims.filter((claim) => isAround(claim, span) && !WISHES.has(claim.stance));
  const [inner] = around.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return inner ?? claimAround(span, claims);
}

/** "It added": whose words the claim before were. */
function spoken(claim: ClaimView, earlier: readonly ClaimView[]): Authority | null {
  const own = authorityOf(claim);
  // Whoever is known is called by name later on.
  if (own === null || own.actorId !== null || !PRONOUN.test(own.source)) return own;
  const start = claim.content[0]?.span.start ?? 0;
  const before = earlier.findLast(
    (other) =>
      other.source !== null &&
      !PRONOUN.test(other.source.text) &&
      (other.content[0]?.span.start ?? 0) < start,
  );
  return before === undefined ? own : (authorityOf(before) ?? own);
}

/** "The company said that five were seized, while the union spoke of eight": told beside what another says, though it stands within. */
function isSetAgainst({ source }: Authority, claim: ClaimView | null, { text }: SentenceView): boolean {
  return (
    claim?.content.some(({ span }) => {
      const content = sliceSpan(text, span);
      return AGAINST.test(content.slice(0, Math.max(0, content.indexOf(source))));
    }) ?? false
  );
}
const AGAINST = /\b(?:while|whereas|but|though|against which)\s+$/iu;

/** "Chad said that 14 had drowned; Oman spoke of 20": behind a semicolon a state, too, may be who tells. */
function isBehindSemicolon({ source }: Authority, { text, sentence }: SentenceView): boolean {
  return sliceSpan(text, sentence).includes(`; ${source}`);
}

/** A state of which something is told is nobody who tells it. */
function isBareState({ source }: Authority, actors: readonly ActorMention[]): boolean {
  return actors.some(
    ({ text, country, actorId }) => text === source && country !== null && actorId === country,
  );
}

/** `claims`: those of the sentence; `all`: those of the article in the order of the text. Null where nobody vouches. */
export function chooseAuthority(
  quantity: Quantity,
  actors: readonly ActorMention[],
  claims: readonly ClaimView[],
  all: readonly ClaimView[],
  view: SentenceView,
): Authority | null {
  const namer = findNamer(quantity, view);
  if (namer !== null) return namedAuthority(namer, actors, view);
  const claim = vouchingClaim(quantity.span, claims);
  const told = claim === null ? null : spoken(claim, all);
  const isWish = claim !== null && WISHES.has(claim.stance);
  const teller = findTeller(quantity, actors, view);
  // "The company said that five were seized, while the union spoke of eight"; "Chad recorded 43 deaths, its minister said".
  const isNearer =
    teller !== null &&
    told !== null &&
    (isBehindSemicolon(teller, view) || (!isBareState(teller, actors) && isSetAgainst(teller, claim, view)));
  const near = isNearer ? teller : (told ?? teller);
  if (near !== null && !isWish) return near;
  const source = findVoucher(quantity, view);
  return source === null ? near : namedAuthority(source, actors, view);
}

function namedAuthority(source: string, actors: readonly ActorMention[], { text }: SentenceView): Authority {
  const actor = actors.find(({ span }) => sliceSpan(text, span) === source);
  return { source, actorId: actor?.actorId ?? null, claimId: null };
}

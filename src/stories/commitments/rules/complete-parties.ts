// Completes who promises, and to whom, from what the same article tells before: "they will meet again" of the two who met, "Bangkok in
// return vowed" to the one who promised first, "assured Senegal that it would" to Senegal. Leaves alone what names its sides itself.

import type { ActorReference } from '../../../record/index.ts';
import { namedStates } from '../../reports/named-states.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import { readDeed } from '../read-deed.ts';
import type { Pledge } from '../types.ts';

const ofBoth = /^["“]?(?:they|the (?:two|pair|leaders|ministers|presidents|sides)|both)\b/iu;
const inReturn = /\b(?:in (?:return|turn|exchange)|for (?:its|their|his|her) part)\b/iu;
/** "Assured Senegal that", "told his Kuwaiti counterpart that". */
const addressed =
  /\b(?:assur|told|tell|promis|inform|notif|guarantee|g[ia]ve|pledg)\w*\s+((?:[\p{L}'’.-]+\s+){1,5}?)(?:that\s+)?$/iu;

function articleOf({ event }: Report): string {
  return event.evidence.articleId;
}

function placeOf({ event }: Report): number {
  return event.evidence.span.start;
}

/** The last of those before, in the same article. */
function lastBefore<Told extends { readonly report: Report }>(
  { report }: Pledge,
  all: readonly Told[],
  fits: (told: Told) => boolean,
): Told | undefined {
  return all
    .filter((told) => articleOf(told.report) === articleOf(report) && placeOf(told.report) <= placeOf(report))
    .toSorted((a, b) => placeOf(a.report) - placeOf(b.report))
    .findLast((told) => told.report !== report && fits(told));
}

function sidesOf({ event }: Report): readonly ActorReference[] {
  return [...event.actors, ...event.recipients];
}

/** Those who met, and will again. */
function withBoth(promise: Pledge, reports: readonly Report[], knowledge: CommitmentKnowledge): Pledge {
  if (
    promise.type !== 'CONSULT' ||
    promise.by.length !== 1 ||
    !ofBoth.test(promise.report.event.evidence.quote)
  )
    return promise;
  const meetings = reports
    .filter(({ event }) => event.type === 'CONSULT')
    .map((report) => readDeed(report, knowledge));
  const met = lastBefore(promise, meetings, ({ by, to }) => new Set([...by, ...to]).size > 1);
  if (met === undefined) return promise;
  const by = [...new Set([...met.by, ...met.to])].sort();
  return { ...promise, by, to: [], beside: sidesOf(met.report) };
}

/** Whom its sentence addresses before it tells the promise. */
function addressee(
  { report: { event, text }, by }: Pledge,
  knowledge: CommitmentKnowledge,
): readonly string[] {
  const { span } = event.evidence;
  const lead = text.slice(sentenceAround(text, span).start, span.start);
  const [, whom = ''] = addressed.exec(lead) ?? [];
  const codes = namedStates(wordsOf(whom), knowledge.names).map(({ code }) => code);
  return [...new Set(codes)].filter((code) => !by.includes(code));
}

/** "Brazil and Paraguay reached an agreement under which Brazil will pay": the other one of the two. */
const underIt =
  /\b(?:agreement|deal|accord|pact|treaty|truce|contract|memorandum|arrangement|protocol)\b[^.;]*\b(?:under|by|in) which\s*$/iu;

function partnerOf(
  { report: { event, text }, by }: Pledge,
  knowledge: CommitmentKnowledge,
): readonly string[] {
  const { span, quote } = event.evidence;
  const [own = ''] = /^(?:under|by|in) which\s/iu.exec(quote) ?? [];
  const lead = `${text.slice(sentenceAround(text, span).start, span.start)}${own}`;
  if (!underIt.test(lead)) return [];
  const sides = new Set(namedStates(wordsOf(lead), knowledge.names).map(({ code }) => code));
  return sides.size === 2 && by.every((code) => sides.has(code))
    ? [...sides].filter((code) => !by.includes(code))
    : [];
}

function withReceiver(promise: Pledge, all: readonly Pledge[], knowledge: CommitmentKnowledge): Pledge {
  if (promise.to.length > 0 || promise.by.length !== 1) return promise;
  const told = addressee(promise, knowledge);
  if (told.length > 0) return { ...promise, to: told };
  const partner = partnerOf(promise, knowledge);
  if (partner.length > 0) return { ...promise, to: partner };
  if (!inReturn.test(promise.report.event.evidence.quote)) return promise;
  const other = lastBefore(promise, all, ({ by }) => by.length === 1 && !by.includes(promise.by[0] ?? ''));
  return other === undefined ? promise : { ...promise, to: other.by, beside: sidesOf(other.report) };
}

/** The promises of one day with their sides, as their articles tell them. */
export function completeParties(
  promises: readonly Pledge[],
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
): readonly Pledge[] {
  return promises.map((promise) => withReceiver(withBoth(promise, reports, knowledge), promises, knowledge));
}

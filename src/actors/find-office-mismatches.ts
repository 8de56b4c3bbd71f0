// Finds where an article is wrong about an office: "former President Trump" while he holds it, "President Biden" once he left,
// "President Machado", who never was.
// Leaves titles alone that the person held at some time the sentence may speak of, and days that the tables do not cover.

import type { Tenure } from '../tables/index.ts';
import type { Problem } from '../text/index.ts';
import { addDays, type DayInterval } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { isFormer, isThen } from './former.ts';
import { holderOf, isHeldDuring } from './offices.ts';
import { type ReadingContext, sentenceAt } from './reading-context.ts';

const ruleId = 'office-mismatch';
/** How far around a title a word may stand that makes another of it, in characters. */
const titleReach = 24;

/** At most one problem for each draft, in their order, with the span of the title and the name. */
export function findOfficeMismatches(drafts: readonly Draft[], context: ReadingContext): readonly Problem[] {
  return drafts.flatMap((draft) => mismatchOf(draft, context) ?? []);
}

function mismatchOf(draft: Draft, context: ReadingContext): Problem | null {
  const { tables, published, analysis } = context;
  const { actorId, roleId, span } = draft;
  if (actorId === null || roleId === null || draft.antecedent !== null) return null;
  if (draft.source !== 'person' && draft.source !== 'short') return null;
  if (published.from === null || published.to === null || published.to > tables.checkedUntil) return null;
  const tenures = (tables.tenuresByPerson.get(actorId) ?? []).filter(
    (tenure) => tables.offices.get(tenure.officeId)?.role === roleId,
  );
  if (tenures.length === 0) return neverHeld(draft, context);
  // Envoys and spokespersons are many at once, and their tables are never whole.
  if (tenures.some((tenure) => tenure.shared)) return null;
  const holds = tenures.some((tenure) => isHeldDuring(tenure, published));
  const former = isFormer(draft, context);
  if (holds !== former || isThen(draft, context)) return null;
  if (!former && (tellsOfThePast(draft, context) || tenures.some((tenure) => isNear(tenure, published))))
    return null;
  if (!former && !tenures.some((tenure) => isCovered(tenure, context))) return null;
  const quote = analysis.text.slice(span.start, span.end);
  const role = roleId.replaceAll('-', ' ');
  const message = former
    ? `The article calls ${draft.name} former ${role}, but ${draft.name} held that office on its day.`
    : `The article says "${quote}", but ${draft.name} did not hold that office on its day.`;
  return { ruleId, message, span };
}

/** True where the tables name somebody who held that office on the article's day; else they may lack an earlier tenure. */
function isCovered({ officeId }: Tenure, { tables, published }: ReadingContext): boolean {
  return (tables.tenuresByOffice.get(officeId) ?? []).some((tenure) => isHeldDuring(tenure, published));
}

/** News tells of the last weeks under the old holder, and of one who is named but not yet in office. */
const nearDays = 90;

function isNear(tenure: Tenure, { from, to }: DayInterval): boolean {
  return isHeldDuring(tenure, {
    from: from === null ? null : addDays(from, -nearDays),
    to: to === null ? null : addDays(to, nearDays),
  });
}

/** Offices of which a state has one holder, so that another's name beside the title is a mistake, or a claim. */
const soleRoles: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
]);
/** Words that make another office, or a claim to it, of a title. */
const otherOffice =
  /\b(?:elect|acting|interim|shadow|self-\w+|rightful|deputy|vice|assistant|council|parliament|senate|assembly|party|company|bank|club|university|honorary|would-be|future|next|new|incoming|candidate|regional)\b/iu;

/** "President María Corina Machado", who never was, while somebody else holds that office of her country. */
function neverHeld({ actorId, roleId, span, core, name }: Draft, context: ReadingContext): Problem | null {
  const { tables, published, analysis, folded } = context;
  const person = tables.persons.get(actorId ?? '');
  if (person === undefined || roleId === null || !soleRoles.has(roleId) || core.start === span.start)
    return null;
  if (otherOffice.test(folded.slice(Math.max(0, span.start - titleReach), core.end + titleReach)))
    return null;
  const office = [...tables.offices.values()].find(
    (each) => each.role === roleId && each.country === person.country,
  );
  const holder =
    office === undefined ? null : tables.persons.get(holderOf(office.id, published, tables) ?? '');
  if (holder === null || holder === undefined || holder.id === actorId) return null;
  const quote = analysis.text.slice(span.start, span.end);
  const message = `The article says "${quote}", but ${name} is not known to have held that office; ${holder.name} did on its day.`;
  return { ruleId, message, span };
}

/** True where the sentence names another year, or a presidency: its title may be that of the time it tells of. */
function tellsOfThePast(draft: Draft, context: ReadingContext): boolean {
  const sentence = sentenceAt(context, draft.core.start);
  if (sentence === undefined) return false;
  const text = context.folded.slice(sentence.start, sentence.end);
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([year]) => year);
  const year = context.published.from?.slice(0, 4);
  if (years.some((each) => each !== year)) return true;
  return /\b(?:administration|presidency|era|tenure|under|during|predecessor|legacy|late|last term)\b/iu.test(
    text,
  );
}

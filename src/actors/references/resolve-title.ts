// Completes role nouns from what was named before: "the president" is the one spoken of, "its embassy" is its owner's, "the
// parliament" the Turkish one named before, "the airline" the company. Leaves nouns with a country or name of their own alone.

import type { Draft } from '../draft.ts';
import { isFormer } from '../former.ts';
import { everHeldRole } from '../offices.ts';
import { firstTokenOf, lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';
import { asRole } from '../refiners/compose-country.ts';
import { holderOfRole } from '../refiners/fill-offices.ts';
import type { Candidate } from './candidate.ts';
import { findCalled } from './find-called.ts';

const ruleId = 'resolve-title';

/** Words that may stand between an owner and what is owned: "its new chief envoy". */
const longestDescription = 3;

export function resolveTitle(
  draft: Draft,
  recent: readonly Candidate[],
  context: ReadingContext,
): readonly Draft[] {
  if (draft.source !== 'role' && draft.source !== 'agent') return [draft];
  if (draft.actorId !== null || draft.antecedent !== null) return [draft];
  if (isCounterpart(draft, context)) return [ofSameOffice(draft, recent, context)];
  const isPlain = draft.country === null && !isFormer(draft, context);
  if (!isPlain) return [calledBefore(draft, recent, context)];
  const owners = ownersOf(draft, recent, context);
  if (owners.length > 0)
    return owners.map((owner) => ownedBy(owners.length > 1 ? asRole(draft, context) : draft, owner, context));
  if (!hasArticle(draft, context)) return [draft];
  const before = recent.findLast((candidate) => isMeant(candidate.draft, draft, context))?.draft;
  return [before === undefined ? calledBefore(draft, recent, context) : sameAs(draft, before)];
}

function calledBefore(draft: Draft, recent: readonly Candidate[], context: ReadingContext): Draft {
  if (!hasArticle(draft, context)) return draft;
  const before = findCalled(draft, recent, context);
  return before === null ? draft : sameAs(draft, before);
}

/** Those whom "its", "his" or "the country's" right before stands for; two for "their". */
function ownersOf(draft: Draft, recent: readonly Candidate[], context: ReadingContext): readonly Draft[] {
  const first = firstTokenOf(context, draft.span);
  for (let step = 1; step <= longestDescription; step += 1) {
    const before = neighbour(first, -step);
    if (before === undefined) return [];
    const isMark = /^['’]s?$/u.test(before.token.form);
    const owner = isMark ? neighbour(before, -1) : before;
    if (isMark || before.token.deprel === 'nmod:poss')
      return recent
        .map((candidate) => candidate.draft)
        .filter(({ source, span, country }) => {
          return source === 'reference' && span.end === owner?.token.end && country !== null;
        });
    if (!['ADJ', 'NOUN', 'NUM'].includes(before.token.upos)) return [];
  }
  return [];
}

function ownedBy(draft: Draft, owner: Draft, context: ReadingContext): Draft {
  const roleId = draft.roleId;
  // A body's or a region's officials are not those of its country.
  const isNational = owner.kind === 'state' || owner.kind === 'person';
  const holder = isNational && roleId !== null ? holderOfRole(owner, roleId, context) : null;
  if (holder !== null) return { ...sameAs(draft, holder), antecedent: null };
  return { ...draft, country: owner.country, ruleId };
}

function isCounterpart(draft: Draft, context: ReadingContext): boolean {
  return context.folded.slice(draft.core.start, draft.core.end).toLowerCase() === 'counterpart';
}

/** "his Polish counterpart": who holds in Poland the office that he holds. */
function ofSameOffice(draft: Draft, recent: readonly Candidate[], context: ReadingContext): Draft {
  if (draft.country === null) return draft;
  const first = firstTokenOf(context, draft.span);
  const owner = recent.findLast(
    ({ draft: { source, span } }) => source === 'reference' && span.end === neighbour(first, -1)?.token.end,
  )?.draft;
  const role = context.tables.offices.get(owner?.officeId ?? '')?.role;
  const holder = role === undefined ? null : holderOfRole(draft, role, context);
  return holder === null ? draft : { ...sameAs(draft, holder), antecedent: null };
}

function isMeant(before: Draft, draft: Draft, context: ReadingContext): boolean {
  if (draft.source === 'role' && draft.roleId !== null) return isOfRole(before, draft.roleId, context);
  const last = lastTokenOf(context, draft.core)?.token;
  if (last?.xpos !== 'NN' && last?.xpos !== 'NNP') return false;
  if (!context.tables.referenceWords.body.has(last.lemma.toLowerCase())) return false;
  const isCompany = draft.sector === 'BUS' && before.kind === 'organisation' && before.sector === 'BUS';
  const [named, core] = [coreOf(before, context), coreOf(draft, context)];
  return (
    isCompany ||
    (before.country !== null &&
      (named === core || named.endsWith(` ${core}`) || named.startsWith(`${core} of `)))
  );
}

function isOfRole(before: Draft, roleId: string, { tables }: ReadingContext): boolean {
  if (before.kind !== 'person') return false;
  if (before.roleId === roleId) return before.actorId !== null || before.antecedent !== null;
  return before.actorId !== null && everHeldRole(before.actorId, roleId, tables);
}

function coreOf(draft: Draft, context: ReadingContext): string {
  return context.folded.slice(draft.core.start, draft.core.end).toLowerCase();
}

function hasArticle(draft: Draft, context: ReadingContext): boolean {
  return /\bthe (?:[a-z]+ )?$/iu.test(
    context.folded.slice(Math.max(0, draft.span.start - 16), draft.span.start),
  );
}

function sameAs(draft: Draft, before: Draft): Draft {
  const { kind, actorId, name, country, sector, officeId } = before;
  const antecedent = before.antecedent ?? before.span;
  return {
    ...draft,
    kind,
    actorId,
    name,
    country,
    sector: sector ?? draft.sector,
    officeId,
    antecedent,
    use: 'actor',
    ruleId,
  };
}

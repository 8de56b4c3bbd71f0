// Joins a title with the name after it: "Chinese President Xi Jinping" is one mention of one person. The title's country and
// sector go to a person whom no table knows. "Mr" goes with the name too.
// Leaves "the president, Xi Jinping," as two mentions.

import { isBodyOfStates } from '../acts-for.ts';
import { courtesyBefore } from '../courtesy.ts';
import type { Draft } from '../draft.ts';
import { headOf, lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';

const ruleId = 'join-titles';

const titleSources: ReadonlySet<string> = new Set(['role', 'agent', 'office']);
const personSources: ReadonlySet<string> = new Set(['person', 'short', 'name']);

export function joinTitles(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const joined: Draft[] = [];
  for (const bare of drafts) {
    let draft = withCourtesy(bare, context);
    // "Army spokesman Major Ana Silva" has two.
    for (
      let title = titleOf(draft, joined, context);
      title !== undefined;
      title = titleOf(draft, joined, context)
    ) {
      joined.splice(joined.lastIndexOf(title), 1);
      draft = joinTitle(title, draft);
    }
    joined.push(draft);
  }
  return joined.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** "Mr Xi" is one mention, and so is "President Mr Xi". */
function withCourtesy(draft: Draft, context: ReadingContext): Draft {
  // "Mr Trump's envoy" begins with its owner.
  const isOwned = titleSources.has(draft.source) && draft.span.start < draft.core.start;
  if (!isOwned && (draft.kind !== 'person' || !personSources.has(draft.source))) return draft;
  const courtesy = courtesyBefore(draft.span.start, context);
  if (courtesy === null) return draft;
  return { ...draft, span: { start: draft.span.start - courtesy.length - 1, end: draft.span.end } };
}

/** The title that ends right before the name, or before the title that the name has already. */
function titleOf(draft: Draft, joined: readonly Draft[], context: ReadingContext): Draft | undefined {
  const title = joined.findLast((before) => before.span.end <= draft.span.start);
  return title !== undefined && canJoin(title, draft, context) ? title : undefined;
}

function canJoin(title: Draft, draft: Draft, context: ReadingContext): boolean {
  if (!titleSources.has(title.source) || !personSources.has(draft.source) || draft.kind !== 'person')
    return false;
  return (
    context.analysis.text.slice(title.span.end, draft.span.start) === ' ' &&
    !isClauseOfItsOwn(title, draft, context)
  );
}

/** "on whose side Silva stood": a subject beside a name is no title of it. */
function isClauseOfItsOwn(title: Draft, { core }: Draft, context: ReadingContext): boolean {
  const last = lastTokenOf(context, title.core);
  const head = headOf(last)?.token;
  if (last === undefined || head === undefined || !last.token.deprel.startsWith('nsubj')) return false;
  const isInName = head.start >= core.start && head.end <= core.end;
  const before = neighbour(last, -1)?.token;
  return !isInName && /^(?:whose|which)$/iu.test(before?.form ?? '');
}

function joinTitle(title: Draft, person: Draft): Draft {
  const isKnown = person.actorId !== null;
  return {
    ...person,
    span: { start: title.span.start, end: person.span.end },
    // "EU envoy Jan Holm": whatever state he comes from, he acts for the Union.
    country: isKnown && !isBodyOfStates(title.country) ? person.country : (title.country ?? person.country),
    sector: isKnown ? (person.sector ?? title.sector) : (title.sector ?? person.sector),
    officeId: title.officeId,
    roleId: title.roleId,
    ruleId,
  };
}

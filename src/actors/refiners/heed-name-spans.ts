// Heeds the names that the language stage found: "Jordan" inside "Michael Jordan" is no state, and a name that no table has
// ("Viasna lawyer Darya Rudz") becomes an actor of its own. Leaves a table's phrase alone where it covers the name.

import type { Name } from '../../language/index.ts';
import { spanContains, spansOverlap } from '../../text/index.ts';
import { courtesyBefore, isCourtesy } from '../courtesy.ts';
import { type Draft, draftsBySentence, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'heed-name-spans';

/** Sources that a longer name swallows; a role before a name ("President Sandu") stays. */
const swallowed: ReadonlySet<string> = new Set([
  'state',
  'capital',
  'place',
  'short',
  'people',
  'organisation',
]);

/** Words that are no name by themselves, whatever their capital: "State", "Airport". */
const bareNoun =
  /^(?:states?|districts?|airports?|count(?:y|ies)|cit(?:y|ies)|bridge|channel|park|square|street|town|village|region|island|photo|earth|world|north|south|east|west)$/iu;

/** A first name with an article before a surname is seldom longer than this, in characters. */
const articleReach = 20;

export function heedNameSpans(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { sentences } = context.analysis;
  const buckets = draftsBySentence(drafts, sentences);
  return sentences.flatMap((sentence, index) => {
    const here = buckets[index] ?? [];
    const names =
      sentence.style === 'headline' ? sentence.names.filter((name) => !isRunOn(name, here)) : sentence.names;
    return heedNames(names, here, context);
  });
}

/** "Orban Meets Sanchez" in a headline: a known surname and a verb are no name. */
function isRunOn(name: Name, drafts: readonly Draft[]): boolean {
  if (name.type !== 'PER') return false;
  return drafts.some(
    ({ source, span }) => source === 'short' && span.start === name.start && span.end < name.end,
  );
}

function heedNames(
  names: readonly Name[],
  drafts: readonly Draft[],
  context: ReadingContext,
): readonly Draft[] {
  let kept = drafts;
  const added: Draft[] = [];
  for (const found of names) {
    const bare = withoutCourtesy(besideTitle(found, drafts, context), context);
    const name = bare.type === 'PER' ? withoutTitles(withArticle(bare, context), drafts) : bare;
    const inside = kept.filter((draft) => spansOverlap(draft.span, name));
    if (inside.some((draft) => isCoveredBy(draft, name))) continue;
    if (name.type === 'PER') kept = kept.filter((draft) => !isSwallowed(draft, name));
    if (name.type === 'ORG') kept = kept.filter((draft) => !isInnerRole(draft, name));
    const draft = draftOfName(name, kept, inside, context);
    if (draft !== null) added.push(draft);
  }
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** True where the table knows the whole name, or a person or body within it. */
function isCoveredBy(draft: Draft, name: Name): boolean {
  if (spanContains(draft.span, name)) return true;
  if (name.type === 'PER') return draft.source === 'person' || isWholeName(draft, name);
  return draft.source === 'organisation' && name.type === 'ORG';
}

/** "Win Aung" with a title before it, of one whose surname is the whole name. */
function isWholeName({ source, span, name: known }: Draft, name: Name): boolean {
  return (
    source === 'short' && span.end === name.end && known.length === span.end - span.start && / /u.test(known)
  );
}

/** "Jordan" in "Michael Jordan", and a first name that somebody else has as a surname: "Pavel" in "Pavel Orlin". */
function isSwallowed(draft: Draft, name: Name): boolean {
  if (!swallowed.has(draft.source) || !spanContains(name, draft.span)) return false;
  // "Abbas" in "Jalil Abbas Orlin" is nobody of that surname.
  return draft.source === 'short' || draft.span.end === name.end;
}

/** "premier" in "Indian Premier League": a role noun within the name of a body, unless the name ends with it. */
function isInnerRole(draft: Draft, name: Name): boolean {
  const isRole = draft.source === 'role' || draft.source === 'agent';
  return (
    isRole && spanContains(name, draft.span) && draft.span.end < name.end && draft.span.start > name.start
  );
}

function draftOfName(
  name: Name,
  kept: readonly Draft[],
  inside: readonly Draft[],
  context: ReadingContext,
): Draft | null {
  const text = context.analysis.text.slice(name.start, name.end);
  const base = emptyDraft({ start: name.start, end: name.end }, 'name', text, ruleId);
  if (name.type === 'PER')
    return kept.some((draft) => spansOverlap(draft.span, name)) ? null : { ...base, kind: 'person' };
  if (name.type === 'LOC')
    return inside.length === 0 && !bareNoun.test(text) ? { ...base, kind: 'place' } : null;
  if (name.type === 'NORP') return inside.length === 0 ? { ...base, source: 'adjective' } : null;
  if (name.type !== 'ORG') return null;
  const owner = inside.find((draft) => draft.country !== null && draft.kind !== 'person');
  const agent = inside.find((draft) => draft.source === 'agent' && draft.span.end === name.end);
  if (inside.some((draft) => draft.kind === 'person')) return null;
  // "US Embassy" is a country and a role noun, which are put together later.
  if (owner !== undefined && agent !== undefined && owner.span.end + 1 === agent.span.start) return null;
  return {
    ...base,
    kind: 'organisation',
    country: owner?.country ?? null,
    sector: agent?.sector ?? null,
  };
}

/** "The leader, Muse Abdi," is no place, whatever the language stage takes it for. */
function besideTitle(name: Name, drafts: readonly Draft[], { folded }: ReadingContext): Name {
  if (name.type !== 'LOC' || !/ /u.test(folded.slice(name.start, name.end))) return name;
  const isBeside = drafts.some(({ source, span }) => source === 'role' && span.end === name.start - 2);
  const isAside = folded.startsWith(', ', name.start - 2) && /^[,.;]/u.test(folded.slice(name.end));
  return isBeside && isAside ? { ...name, type: 'PER' } : name;
}

/** "Mr Coale" is "Coale", and a person whatever the language stage takes it for; "On 6 October Mr Coale" too. */
function withoutCourtesy(name: Name, context: ReadingContext): Name {
  const inside = [...context.analysis.text.slice(name.start, name.end).matchAll(/[\p{L}.]+(?= )/gu)];
  const last = inside.findLast(([word]) => isCourtesy(word, context.tables));
  if (last !== undefined)
    return { ...name, type: 'PER', start: name.start + last.index + last[0].length + 1 };
  return courtesyBefore(name.start, context) === null ? name : { ...name, type: 'PER' };
}

/** "Sharidi" is "Omar al-Sharidi" where that stands there. */
function withArticle(name: Name, context: ReadingContext): Name {
  const before = context.folded.slice(Math.max(0, name.start - articleReach), name.start);
  const added = /(?:\b\p{Lu}\p{Ll}+ )?\b(?:[Aa][dlnrstz]h?|[Ee]l)-$/u.exec(before)?.[0];
  const after = /(?:^|[ -])(?:al|el)$/iu.test(context.folded.slice(name.start, name.end))
    ? /^-\p{L}+/u.exec(context.folded.slice(name.end, name.end + articleReach))?.[0]
    : undefined;
  return { ...name, start: name.start - (added?.length ?? 0), end: name.end + (after?.length ?? 0) };
}

/** The name without the titles that it starts with: "Governor Ada Lovell" is a governor and "Ada Lovell". */
function withoutTitles(name: Name, drafts: readonly Draft[]): Name {
  let { start } = name;
  for (const { source, span } of drafts) {
    const isTitle = source === 'role' || source === 'agent' || source === 'office';
    if (isTitle && span.start <= start && span.end > start && span.end < name.end) start = span.end + 1;
  }
  return { ...name, start };
}

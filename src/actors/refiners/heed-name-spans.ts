// Heeds the names that the language stage found: "Jordan" inside "Michael Jordan" is no state, and a name that no table has
// ("Viasna lawyer Darya Rudz") becomes an actor of its own. Leaves a table's phrase alone where it covers the name.

import type { Name } from '../../language/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import { courtesyBefore, isCourtesy } from '../courtesy.ts';
import { type Draft, draftsBySentence, emptyDraft } from '../draft.ts';
import { lastTokenOf, type ReadingContext, sentenceAt } from '../reading-context.ts';

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
    if (name.type === 'PER') {
      const first = firstNames(name, inside, context);
      kept = kept.filter((draft) => !isSwallowed(draft, name) && !first.includes(draft));
    }
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

/** Sources whose words are first names, too. */
const placeLike: ReadonlySet<string> = new Set(['state', 'capital', 'place']);

/** "Petra" in "Petra Vogt", "Chad" in "Chad Orlin": before a surname that the tables do not know a place is a first name. */
function firstNames(name: Name, inside: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const [first, ...others] = inside.filter(({ span }) => span.end > name.start);
  if (first === undefined || sentenceAt(context, name.start)?.style === 'headline') return [];
  // "Syria Assad" is a state and its president; towns stand before nobody.
  if (others.some(({ source }) => source !== 'short' || first.source !== 'place')) return [];
  const isFirst = placeLike.has(first.source) && first.span.start === name.start;
  const rest = context.folded.slice(first.span.end, name.end);
  return isFirst && /^ \p{Lu}\p{Ll}/u.test(rest) && !/^ \p{Lu}+$/u.test(rest) ? [first] : [];
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

/** "The leader, Muse Abdi," and "Paris Orlin, a Norwegian nurse" are no places, whatever the language stage takes them for. */
function besideTitle(name: Name, drafts: readonly Draft[], context: ReadingContext): Name {
  const { folded } = context;
  if (name.type !== 'LOC' && name.type !== 'ORG') return name;
  const whole = name.type === 'ORG' ? withPlaceBefore(name, drafts, context) : name;
  if (!/ /u.test(folded.slice(whole.start, whole.end))) return name;
  const isBeside = drafts.some(({ source, span }) => source === 'role' && span.end === whole.start - 2);
  const isAside = folded.startsWith(', ', whole.start - 2) && /^[,.;]/u.test(folded.slice(whole.end));
  if (name.type === 'LOC' && isBeside && isAside) return { ...name, type: 'PER' };
  return isDescribed(whole, drafts, context) ? { ...whole, type: 'PER' } : name;
}

/** "Webb" in "Jordan Webb", of which the language stage takes the one for a state. */
function withPlaceBefore(name: Name, drafts: readonly Draft[], { folded }: ReadingContext): Name {
  if (!/^\p{Lu}\p{Ll}+$/u.test(folded.slice(name.start, name.end))) return name;
  const before = drafts.find(({ source, span }) => placeLike.has(source) && span.end === name.start - 1);
  return before === undefined ? name : { ...name, start: before.span.start };
}

const ASIDE = /^, an? (?:[\p{L}-]+ ){0,3}$/u;

/** "Paris Orlin, a Norwegian nurse": a name with a place at its front and behind it what one person is; a body is a body. */
function isDescribed({ start, end }: Span, drafts: readonly Draft[], context: ReadingContext): boolean {
  const { folded, tables } = context;
  if (!drafts.some(({ source, span }) => placeLike.has(source) && span.start === start && span.end < end))
    return false;
  return drafts.some(({ source, core }) => {
    const isNoun = (source === 'role' || source === 'agent') && core.start > end;
    if (!isNoun || !ASIDE.test(folded.slice(end, core.start))) return false;
    const last = lastTokenOf(context, core)?.token;
    return last?.xpos === 'NN' && !tables.referenceWords.body.has(last.lemma.toLowerCase());
  });
}

/** "Mr Coale" is "Coale", and a person whatever the language stage takes it for; "On 6 October Mr Coale" too. */
function withoutCourtesy(name: Name, context: ReadingContext): Name {
  const inside = [...context.analysis.text.slice(name.start, name.end).matchAll(/[\p{L}.]+(?= )/gu)];
  const last = inside.findLast(([word]) => isCourtesy(word, context.tables));
  if (last !== undefined)
    return { ...name, type: 'PER', start: name.start + last.index + last[0].length + 1 };
  return courtesyBefore(name.start, context) === null ? name : { ...name, type: 'PER' };
}

/** "Jun-ho"; not "-led", "-era". */
const secondSyllable = /^-(?!(?:born|era|held|led|like|made|run)\b)\p{Ll}{2,5}(?=[ ,.;:']|$)/u;

/** "Sharidi" is "Omar al-Sharidi" where that stands there, and "Koo Jun" is "Koo Jun-ho". */
function withArticle(name: Name, context: ReadingContext): Name {
  const before = context.folded.slice(Math.max(0, name.start - articleReach), name.start);
  const added = /(?:\b\p{Lu}\p{Ll}+ )?\b(?:[Aa][dlnrstz]h?|[Ee]l)-$/u.exec(before)?.[0];
  const words = context.folded.slice(name.start, name.end);
  const behind = context.folded.slice(name.end, name.end + articleReach);
  const after = /(?:^|[ -])(?:al|el)$/iu.test(words)
    ? /^-\p{L}+/u.exec(behind)?.[0]
    : / \p{Lu}\p{Ll}*$/u.test(words)
      ? secondSyllable.exec(behind)?.[0]
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

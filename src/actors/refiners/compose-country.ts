// Gives a role the country of the words around it: "Belarusian foreign ministry", "US officials", "Trump's envoy",
// "president of Belarus". Leaves "Russian-backed rebels" without Russia, and "officials" alone without any state.

import type { Draft } from '../draft.ts';
import { lastTokenOf, type ReadingContext, sentenceAt } from '../reading-context.ts';

const ruleId = 'compose-country';

const roleSources: ReadonlySet<string> = new Set(['role', 'agent', 'office']);
const ownerSources: ReadonlySet<string> = new Set([
  'state',
  'adjective',
  'capital',
  'seat',
  'organisation',
  'place',
  'person',
  'short',
]);
const sourcesAfter: ReadonlySet<string> = new Set(['state', 'organisation', 'place', 'capital']);

/** Between an owner and the role: nothing, "'s", a hyphenated rank or up to three describing words. */
const linkBefore = /^(?:'s?)?(?: (?:[\p{L}-]+ ){0,3}| )$/u;
/** A participle turns the country into the one who backs, not the one who owns: "Russian-backed rebels". */
const participle =
  /^[ -]?-?(?:[a-z]+ )?[a-z]*-?(?:backed|led|based|born|made|funded|allied|held|occupied|run|trained|armed)(?: |$)/u;
const ofOwner = /^ of (?:the )?$/u;
const inOwner = /^ (?:for|in|from) (?:the )?$/u;
/** Those who are sent to a country do not belong to it: "the embassy in Minsk", "troops in Syria". */
const sentAbroad =
  /\b(?:embass|consul|ambassador|envoy|diplomat|mission|delegation|negotiat|representative)/iu;
const inList = /^(?:,? and |, | or )(?:the )?$/u;

export function composeCountry(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.flatMap((draft, index) => {
    if (!roleSources.has(draft.source) || (draft.source === 'office' && draft.country !== null))
      return [draft];
    const withAfter = (after: Draft): readonly Draft[] => [
      withCountry(draft, after, { start: draft.span.start, end: after.span.end }),
    ];
    const whole = ownersAfter(draft, drafts, index, context);
    if (whole.length > 0)
      return eachOwner(
        draft,
        whole,
        { start: draft.span.start, end: whole.at(-1)?.span.end ?? draft.span.end },
        context,
      );
    const owners = ownersBefore(draft, drafts, index, context);
    if (owners.length === 0) {
      const place = staysAbroad(draft, context)
        ? null
        : ownerAfter(draft, drafts[index + 1], inOwner, context);
      return place === null ? [draft] : withAfter(place);
    }
    return eachOwner(
      draft,
      owners,
      { start: owners[0]?.span.start ?? draft.span.start, end: draft.span.end },
      context,
    );
  });
}

/** "Polish and Lithuanian border guards": a mention for each owner, all over the same words. */
function eachOwner(
  draft: Draft,
  owners: readonly Draft[],
  span: Draft['span'],
  context: ReadingContext,
): readonly Draft[] {
  const each = owners.length > 1 ? asRole(draft, context) : draft;
  return owners.map((owner) => withCountry(each, owner, span));
}

/** "the Polish and Lithuanian presidents" are one president each; "officials" of two states are many. */
export function asRole(draft: Draft, context: ReadingContext): Draft {
  if (draft.source !== 'agent') return draft;
  const words = context.folded.slice(draft.core.start, draft.core.end).toLowerCase().replace(/s$/u, '');
  const role = [...context.tables.roles.values()].find((each) => each.words.includes(words));
  return role === undefined ? draft : { ...draft, source: 'role', kind: 'person', roleId: role.id };
}

/** "the parliament of Latvia", and both in "the presidents of Armenia and Azerbaijan". */
function ownersAfter(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  context: ReadingContext,
): readonly Draft[] {
  const [first, second] = [drafts[index + 1], drafts[index + 2]];
  const owner = ownerAfter(draft, first, ofOwner, context);
  if (owner === null) return [];
  const isPlural = lastTokenOf(context, draft.core)?.token.xpos === 'NNS';
  if (!isPlural || second === undefined || second.country === null || second.source !== owner.source)
    return [owner];
  return /^ and (?:the )?$/u.test(textBetween(owner, second, context)) ? [owner, second] : [owner];
}

/** The owner before a role, and those in a list with it: "Hungarian and Romanian officials" are two groups. */
function ownersBefore(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  context: ReadingContext,
): readonly Draft[] {
  // A role may stand between: "Belarusian deputy foreign minister's office", "US border guards' union".
  const at = [index - 1, index - 2].find((place) => owns(drafts[place], draft, context));
  const nearest = at === undefined ? undefined : drafts[at];
  if (at === undefined || nearest === undefined) return [];
  const owners = [nearest];
  for (let place = at - 1; place >= 0 && place >= at - 3; place -= 1) {
    const [before, next] = [drafts[place], drafts[place + 1]];
    if (before === undefined || next === undefined || !isListedWith(before, nearest)) break;
    if (before.country === null || !inList.test(textBetween(before, next, context))) break;
    if (before.country !== nearest.country && before.kind !== 'person') owners.unshift(before);
  }
  return owners;
}

/** "US and British", where the one is a name and the other an adjective. */
function isListedWith(before: Draft, nearest: Draft): boolean {
  const isState = (draft: Draft): boolean => draft.source === 'state' || draft.source === 'adjective';
  return before.source === nearest.source || (isState(before) && isState(nearest));
}

function owns(owner: Draft | undefined, draft: Draft, context: ReadingContext): boolean {
  if (owner === undefined || !ownerSources.has(owner.source) || owner.country === null) return false;
  const between = textBetween(owner, draft, context);
  if (!linkBefore.test(between) || participle.test(between)) return false;
  if (owner.kind === 'person') return between.startsWith("'") && isDescribing(owner, draft, context);
  if (owner.source === 'capital' && !between.startsWith("'") && between !== ' ') return false;
  return isDescribing(owner, draft, context);
}

/** True where only nouns and adjectives stand between: "UN inspectors probing suspect" breaks at the verb. */
function isDescribing(owner: Draft, draft: Draft, context: ReadingContext): boolean {
  const sentence = sentenceAt(context, draft.core.start);
  // A headline's verbs look like nouns: "Belarus Releases Prisoners".
  if (sentence?.style === 'headline' && !/^(?:'s?)? $/u.test(textBetween(owner, draft, context)))
    return false;
  const tokens = sentence?.tokens ?? [];
  return tokens.every((token) => {
    if (token.start < owner.span.end || token.end > draft.span.start) return true;
    const isMark = token.upos === 'PART' || token.form === '-';
    if (/^(?:VBN|VBG)$/u.test(token.xpos) && token.upos === 'VERB') return token.deprel.startsWith('amod');
    return isMark || ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos);
  });
}

function staysAbroad(draft: Draft, context: ReadingContext): boolean {
  return draft.sector === 'MIL' || sentAbroad.test(context.folded.slice(draft.core.start, draft.core.end));
}

function ownerAfter(
  draft: Draft,
  after: Draft | undefined,
  link: RegExp,
  context: ReadingContext,
): Draft | null {
  if (after === undefined || !sourcesAfter.has(after.source) || after.country === null) return null;
  return link.test(textBetween(draft, after, context)) ? after : null;
}

function textBetween(before: Draft, after: Draft, context: ReadingContext): string {
  const words = context.folded.slice(before.span.end, after.core.start);
  // The end of a headline is no part of the phrase below it.
  const isOneLine = !context.analysis.text.slice(before.span.end, after.core.start).includes('\n');
  return isOneLine ? words : '\n';
}

/** A body, town or region lends its country but not the country's offices: "Manitoba premier", "leader of the party". */
function withCountry(draft: Draft, owner: Draft, span: Draft['span']): Draft {
  const isNational = owner.source !== 'organisation' && owner.source !== 'place';
  const roleId = isNational ? draft.roleId : null;
  return { ...draft, span, roleId, country: owner.country, sector: draft.sector ?? owner.sector, ruleId };
}

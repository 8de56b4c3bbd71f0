// Says whom "he", "it", "they", "the president", "the bloc" or "the two leaders" stand for: the nearest fitting actor before,
// subjects and the sentence before preferred. Leaves a reference alone where nothing before it fits.

import type { Sentence, Token } from '../../language/index.ts';
import { genderOf } from '../courtesy.ts';
import { type Draft, draftsBySentence, emptyDraft, overlapsDraft } from '../draft.ts';
import { headTokenOf, type ReadingContext } from '../reading-context.ts';

const ruleId = 'resolve-references';

type Fit = (draft: Draft, context: ReadingContext) => boolean;

const isPerson: Fit = (draft) => draft.kind === 'person';
const isMan: Fit = (draft, context) => isPerson(draft, context) && genderOf(draft, context) !== 'f';
const isWoman: Fit = (draft, context) => isPerson(draft, context) && genderOf(draft, context) !== 'm';
const isBody: Fit = (draft) =>
  draft.kind === 'organisation' || (draft.kind === 'state' && draft.use === 'government');
const isMany: Fit = (draft, context) => draft.kind === 'group' || isBody(draft, context);
const isState: Fit = (draft) => draft.kind === 'state' && draft.source !== 'adjective';

const pronouns: ReadonlyMap<string, Fit> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Fit] => [word, isMan]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Fit] => [word, isWoman]),
  ...['it', 'its', 'itself'].map((word): [string, Fit] => [word, isBody]),
  ...['they', 'them', 'their', 'themselves'].map((word): [string, Fit] => [word, isMany]),
]);

const descriptions: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['bloc', (draft) => draft.kind === 'organisation' && ['EUR', 'IGO'].includes(draft.country ?? '')],
  ['alliance', (draft) => draft.kind === 'organisation' && draft.country === 'IGO'],
  ['organisation', (draft) => draft.kind === 'organisation'],
  ['organization', (draft) => draft.kind === 'organisation'],
  ['country', isState],
  ['nation', isState],
  ['republic', isState],
  ['kingdom', isState],
]);

/** Sentences further back than this are not looked at. */
const memorySentences = 4;
/** Mentions further back than this are not looked at. */
const memoryMentions = 60;

export function resolveReferences(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { sentences } = context.analysis;
  const buckets = draftsBySentence(drafts, sentences);
  const all: Draft[] = [];
  let recent: readonly Draft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const here = buckets[index] ?? [];
    const from = sentences[Math.max(0, index - memorySentences)]?.start ?? 0;
    const items = [...here, ...referencesIn(sentence, here, context)].sort(
      (a, b) => a.core.start - b.core.start,
    );
    for (const item of items) {
      const resolved = resolve(item, recent, from, sentence, context) ?? item;
      all.push(resolved);
      if (resolved.source !== 'reference') recent = [...recent.slice(-memoryMentions), resolved];
    }
  }
  return all.filter((draft) => draft.source !== 'reference' || draft.antecedent !== null);
}

/** The pronouns and "the bloc" of a sentence, still without antecedent. */
function referencesIn(sentence: Sentence, here: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return sentence.tokens.flatMap((token, index) => {
    const start = descriptions.has(token.lemma) ? sentence.tokens[index - 1] : token;
    const word = token.form.toLowerCase();
    if (!pronouns.has(word) && !isThe(start, token)) return [];
    if (token.deprel === 'expl') return [];
    const span = { start: start?.start ?? token.start, end: token.end };
    if (overlapsDraft(here, span)) return [];
    return [{ ...emptyDraft(span, 'reference', context.analysis.text.slice(span.start, span.end), ruleId) }];
  });
}

function isThe(before: Token | undefined, token: Token): boolean {
  return descriptions.has(token.lemma) && before?.form.toLowerCase() === 'the' && token.xpos === 'NN';
}

function resolve(
  draft: Draft,
  known: readonly Draft[],
  from: number,
  sentence: Sentence,
  context: ReadingContext,
): Draft | null {
  const fit = fitOf(draft, context);
  if (fit === null) return null;
  const candidates = known.filter((before) => before.core.start >= from && fit(before, context));
  const found = mostSalient(candidates, draft, sentence, context);
  if (found === undefined) return null;
  const { kind, actorId, name, country, sector, officeId } = found;
  return {
    ...draft,
    kind,
    actorId,
    name,
    country,
    sector,
    officeId,
    antecedent: found.span,
    use: 'actor',
    ruleId,
  };
}

function fitOf(draft: Draft, context: ReadingContext): Fit | null {
  if (draft.source === 'reference') {
    const words = draft.name.toLowerCase();
    return pronouns.get(words) ?? descriptions.get(words.replace(/^the\s+/u, '').replace(/s$/u, '')) ?? null;
  }
  const isBareRole = draft.source === 'role' && draft.country === null && draft.actorId === null;
  const { roleId } = draft;
  if (!isBareRole || roleId === null || !hasArticle(draft, context)) return null;
  return (before) =>
    before.kind === 'person' &&
    before.actorId !== null &&
    (before.roleId === roleId ||
      (context.tables.tenuresByPerson.get(before.actorId) ?? []).some(
        (tenure) => context.tables.offices.get(tenure.officeId)?.role === roleId,
      ));
}

function hasArticle(draft: Draft, context: ReadingContext): boolean {
  return /\bthe (?:[a-z]+ )?$/iu.test(
    context.folded.slice(Math.max(0, draft.span.start - 16), draft.span.start),
  );
}

/** The subject nearest before in this sentence or the one before it, else the nearest of all. */
function mostSalient(
  candidates: readonly Draft[],
  draft: Draft,
  sentence: Sentence,
  context: ReadingContext,
): Draft | undefined {
  const isSubject = (candidate: Draft): boolean =>
    headTokenOf(context, candidate.core)?.token.deprel.startsWith('nsubj') === true;
  const before = candidates.filter((candidate) => candidate.core.end <= draft.core.start);
  const actors = before.filter((candidate) => candidate.use !== 'place' && candidate.use !== 'modifier');
  const pool = actors.length > 0 ? actors : before;
  const here = pool.filter((candidate) => candidate.core.start >= sentence.start);
  return here.find(isSubject) ?? pool.findLast(isSubject) ?? pool.at(-1);
}

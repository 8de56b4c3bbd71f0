// Finds acts that an article tells as done and whose day another article gives: it was not written before that day. Only acts
// that are told apart by a number ("freed 52 prisoners") or by type, mode and place together are taken for the same.

import type { ActorKey, Clocks, Finding, Ledger } from '../../ledger/index.ts';
import { type EventMention, hasToldDays } from '../../record/index.ts';
import { intervalsOverlap } from '../../time/index.ts';
import { labelArticles } from '../label-articles.ts';
import type { ArticleLabel } from '../types.ts';
import type { LedgerClue } from './types.ts';

/** Two acts of one kind between the same sides, counted alike, may still be two acts: a smaller number says too little. */
const leastTellingNumber = 3;

/** The sides that both articles must name; "52 prisoners" are nobody in particular. */
function keysOf({ actors, recipients }: EventMention): readonly ActorKey[] {
  const named = [...actors, ...recipients].filter(
    ({ country, actorId }) => country !== null || actorId !== null,
  );
  return named.map(({ country, actorId }) => ({ country, actorId: country === null ? actorId : null }));
}

function tellsNumber(a: EventMention, b: EventMention): boolean {
  const value = a.magnitude?.value ?? null;
  return value !== null && value >= leastTellingNumber && value === b.magnitude?.value;
}

function tellsPlace(a: EventMention, b: EventMention): boolean {
  return a.mode !== null && a.place !== null && a.place.text === b.place?.text;
}

function isSameAct(a: EventMention, b: EventMention): boolean {
  if (a.type !== b.type || a.mode !== b.mode) return false;
  return intervalsOverlap(a.occurred, b.occurred) && (tellsNumber(a, b) || tellsPlace(a, b));
}

function isDayKnown(event: EventMention): boolean {
  const { status, occurred } = event;
  return (
    status === 'happened' && hasToldDays(event) && occurred.from !== null && occurred.from === occurred.to
  );
}

function eventOf({ entry }: Finding): EventMention | null {
  return entry.kind === 'event' ? entry.content : null;
}

async function findKnownAct(
  ledger: Ledger,
  act: EventMention,
  clocks: Clocks,
): Promise<{ readonly article: ArticleLabel; readonly day: string } | null> {
  const participants = keysOf(act);
  // What tells an act apart is missing where it would not be known as itself: most acts need no look into the ledger.
  if (participants.length === 0 || !isSameAct(act, act)) return null;
  const found = await ledger.findings({ kinds: ['event'], participants, clocks });
  for (const finding of found) {
    const other = eventOf(finding);
    if (other === null || finding.articleId === act.evidence.articleId) continue;
    const day = other.occurred.from;
    if (day === null || !isDayKnown(other) || !isSameAct(act, other)) continue;
    const article = (await labelArticles(ledger, [finding])).get(finding.articleId);
    if (article !== undefined && article.verdict !== 'contradicted') return { article, day };
  }
  return null;
}

/** A clue for each act among an article's findings whose day another article knows. */
export async function findSameActs(
  ledger: Ledger,
  own: readonly Finding[],
  clocks: Clocks,
): Promise<readonly Omit<LedgerClue, 'contradicts'>[]> {
  const clues: Omit<LedgerClue, 'contradicts'>[] = [];
  for (const act of own.flatMap((finding) => eventOf(finding) ?? [])) {
    if (act.status !== 'happened') continue;
    const known = await findKnownAct(ledger, act, clocks);
    if (known === null) continue;
    const { span, quote } = act.evidence;
    const note = `this happened on ${known.day}, says`;
    const implies = { from: known.day, to: null };
    clues.push({ kind: 'same-act', quote, span, implies, note, article: known.article });
  }
  return clues;
}

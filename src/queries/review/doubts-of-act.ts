// What speaks against an act as it was read: who tells it, whom it names, when it was, and fields that do not go together.

import type { ActorReference, Status } from '../../record/index.ts';
import { widthDays } from '../../time/index.ts';
import type { ActLine } from '../types.ts';
import { doubtsOfSource } from './doubts-of-source.ts';
import type { ReviewReason } from './types.ts';
import { doubt } from './weigh-reasons.ts';

const done: ReadonlySet<Status> = new Set(['happened', 'ongoing']);
const toCome: ReadonlySet<Status> = new Set(['announced', 'anticipated']);
/** An act whose day may be any of more days than this is hardly dated. */
const mostDays = 31;

/** Neither the tables nor the pages tell who it is. */
function isUnknown({ actorId, country }: ActorReference): boolean {
  return actorId === null && country === null;
}

function quoteAll(references: readonly ActorReference[]): string {
  return [...new Set(references.map(({ text }) => `“${text}”`))].slice(0, 2).join(' and ');
}

function doubtsOfParties({ actors, recipients, completed }: ActLine): readonly ReviewReason[] {
  const [doers, others] = [actors.filter(isUnknown), recipients.filter(isUnknown)];
  const own = new Set(actors.flatMap(({ actorId }) => actorId ?? []));
  const both = recipients.find(({ actorId }) => actorId !== null && own.has(actorId));
  return [
    ...(actors.length === 0 ? [doubt('no-doer', 0.45, 'nobody is named who did it')] : []),
    ...(doers.length > 0 ? [doubt('unknown-doer', 0.35, `it is not known who ${quoteAll(doers)} is`)] : []),
    ...(others.length > 0
      ? [doubt('unknown-recipient', 0.25, `it is not known who ${quoteAll(others)} is`)]
      : []),
    ...(both === undefined ? [] : [doubt('to-itself', 0.6, `${both.name || both.text} does it to itself`)]),
    ...(completed?.some(({ part }) => part === 'parties')
      ? [doubt('borrowed-parties', 0.15, 'who takes part is told by another sentence')]
      : []),
  ];
}

/** "alleged" by one voice; what another article tells too stands on more than one. */
function doubtsOfVoice({ status, authority }: ActLine, tellers: number): readonly ReviewReason[] {
  const voice = authority === null ? 'this article' : authority.source;
  const alone = tellers > 0 ? '' : ` by ${voice} alone`;
  if (status === 'alleged') return [doubt('alleged', tellers > 0 ? 0.25 : 0.5, `alleged${alone}`)];
  if (status === 'denied') {
    const by = authority === null ? '' : ` by ${authority.source}`;
    const others = tellers > 0 ? 'and other articles tell of it' : 'and no other article tells of it';
    return [doubt('denied', 0.4, `denied${by}, ${others}`)];
  }
  if (authority === null || tellers > 0 || !done.has(status)) return [];
  return [doubt('one-voice', 0.2, `on the word of ${voice} alone`)];
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

function doubtsOfDays({ occurred, status, article: { published } }: ActLine): readonly ReviewReason[] {
  const { from, to } = occurred;
  if (from === null && to === null) return [doubt('no-day', 0.3, 'no day of it is told')];
  if (done.has(status) && isBefore(published.to, from))
    return [doubt('done-ahead', 0.6, 'told as done, but its day lies after that of the article')];
  if (toCome.has(status) && isBefore(to, published.from))
    return [doubt('to-come-behind', 0.5, 'told as to come, but its day lies before that of the article')];
  const days = widthDays(occurred);
  if (days <= mostDays) return [];
  const words = Number.isFinite(days) ? `its day may be any of ${days}` : 'its day is known at one end alone';
  return [doubt('wide-days', 0.15, words)];
}

/** `tellers`: how many other articles tell of it, as far as can be told. */
export function doubtsOfAct(act: ActLine, tellers: number): readonly ReviewReason[] {
  return [
    ...doubtsOfVoice(act, tellers),
    ...doubtsOfParties(act),
    ...doubtsOfDays(act),
    ...doubtsOfSource(act.article),
  ];
}

// The ETag of an answer: another one whenever the answer may be another, known without asking the question.

import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/index.ts';

/** What an answer rests on besides its question and the ledger. */
export interface Basis {
  /** Another one for each start of the server, which reads the tables anew. */
  readonly started: string;
  /** Today: what a question without a day is about. */
  readonly today: string;
}

/** Options in another order are the same question. */
function questionOf(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.sort();
  return `${url.pathname}?${query}`;
}

export async function answerTag(ledger: Ledger, url: URL, { started, today }: Basis): Promise<string> {
  const { seq, chainHash } = await ledger.head();
  const text = [started, today, String(seq), chainHash, questionOf(url)].join('\n');
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether the header `If-None-Match` names this tag. */
export function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//u, ''));
  return tags.includes('*') || tags.includes(tag);
}

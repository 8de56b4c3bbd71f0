// What a person may do with an item of the queue, by which key, and in which words.

import type { ActLine, CorrectionRequest, ReviewItem } from '../api/types.ts';

type Figure = Extract<ReviewItem, { readonly kind: 'figure' }>['figure'];

/** What is ruled on: an item of the queue, or a record where its article shows it. */
export type Ruled =
  | Extract<ReviewItem, { readonly kind: 'article' | 'link' }>
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly act: Pick<ActLine, 'type' | 'status' | 'occurred' | 'actors' | 'recipients'>;
    }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly figure: Pick<Figure, 'low' | 'high' | 'unit' | 'counts' | 'asOf'>;
    };

export type Deed = 'accept' | 'reject' | 'edit' | 'merge' | 'split';

/** A correction before it is signed. */
export type Unsigned = CorrectionRequest extends infer Request
  ? Request extends CorrectionRequest
    ? Omit<Request, 'reason' | 'author'>
    : never
  : never;

export const deedKeys: Readonly<Record<Deed, string>> = {
  accept: 'a',
  reject: 'r',
  edit: 'e',
  merge: 'm',
  split: 's',
};

const ofRecord: Readonly<Record<Deed, string>> = {
  accept: 'It is right',
  reject: 'It is wrong',
  edit: 'Put right',
  merge: 'One actor is another',
  split: 'Not that actor',
};

const ofTwo: Readonly<Partial<Record<Deed, string>>> = {
  accept: 'They are one',
  reject: 'They are two',
  merge: 'They are one',
  split: 'They are two',
};

const ofPage: Readonly<Partial<Record<Deed, string>>> = {
  accept: 'The day is right',
  reject: 'Leave the page out',
};

const words: Readonly<Record<Ruled['kind'], Readonly<Partial<Record<Deed, string>>>>> = {
  event: {},
  figure: {},
  article: ofPage,
  link: ofTwo,
};

/** In the order of their buttons; of two records two keys say the same, and one button does. */
export function deedsOf({ kind }: Ruled): readonly Deed[] {
  if (kind === 'event') return ['accept', 'reject', 'edit', 'merge', 'split'];
  return kind === 'link' ? ['merge', 'split'] : ['accept', 'reject', 'edit'];
}

/** The deed that a key asks for; null where the item takes none by it. */
export function deedByKey(item: Ruled, key: string): Deed | null {
  const deeds: readonly Deed[] =
    item.kind === 'link' ? ['accept', 'reject', 'merge', 'split'] : deedsOf(item);
  return deeds.find((deed) => deedKeys[deed] === key) ?? null;
}

export function deedTitle({ kind }: Ruled, deed: Deed): string {
  return words[kind][deed] ?? ofRecord[deed];
}

/** A reason that many would give: offered, never signed unasked. */
export function usualReason({ kind }: Ruled, deed: Deed): string {
  if (kind === 'link')
    return deed === 'accept' || deed === 'merge'
      ? 'both were read: they are one'
      : 'both were read: they are two';
  if (kind === 'article') return deed === 'reject' ? 'not to be relied on' : 'looked at the page';
  if (deed === 'accept') return 'read in its article: it says so';
  return deed === 'reject' ? 'read in its article: it does not say so' : 'read in its article';
}

/** The correction itself, where it needs no more than the item. */
export function plainRequest(item: Ruled, deed: Deed): Unsigned | null {
  if (item.kind === 'link') {
    const ids = item.of.map(({ id }) => id);
    const { relation } = item;
    return { action: deed === 'accept' || deed === 'merge' ? 'accept' : 'reject', ids, relation };
  }
  return deed === 'accept' || deed === 'reject' ? { action: deed, ids: [item.id] } : null;
}

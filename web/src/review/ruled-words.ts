// What a correction says of actors and of two records, by their names: "“the Quay Bank” is Norges Bank".

import type { CorrectionLine } from '../api/client.ts';

type Correction = CorrectionLine['correction'];

/** What a ruling on actors says of them; null for others, which are told by their words. */
export function actorWords(correction: Correction): string | null {
  if (correction.action === 'merge' && correction.what.kind === 'actor') {
    const { is, of } = correction.what;
    return `“${is.name}” is ${of.name}${of.country === null || of.country === of.name ? '' : ` (${of.country})`}`;
  }
  if (correction.action !== 'split') return null;
  const { actor, to } = correction;
  return `not “${actor.name}”${to === null ? '' : `, but ${to.name}`}`;
}

const relationWords = {
  'same-event': 'one happening',
  'same-story': 'one story',
  copy: 'copies of one text',
  'ends-promise': 'the end of a promise',
} as const;

/** "merged", "told apart as no one happening": what was ruled, in words. */
export function deedWords(correction: Correction): string {
  const words: Readonly<Record<Correction['action'], string>> = {
    accept: 'accepted',
    reject: 'rejected',
    edit: 'put right',
    merge: 'merged',
    split: 'split',
    undo: 'undone',
  };
  const said = words[correction.action];
  if (correction.action === 'edit') return `${said}, ${correction.field}`;
  if (!('what' in correction) || Array.isArray(correction.what) || !('relation' in correction.what))
    return said;
  return `${said}: ${relationWords[correction.what.relation]}`;
}

/** The pages of the articles that a ruling names, which have no words of their own. */
export function pagesOf(correction: Correction): readonly string[] {
  if (!('what' in correction)) return [];
  const named = [correction.what].flat();
  return named
    .flatMap((what) => (what.kind === 'link' ? what.of : what.kind === 'actor' ? [] : [what]))
    .flatMap((what) => (what.kind === 'article' ? [what.pageId] : []));
}

// Makes a person of the name behind a word of courtesy: "Mr Coale", "Ms Baerbock", where no earlier step found one.
// Leaves "Mr" alone without a name, and names that are a mention already.

import { isCourtesy } from '../courtesy.ts';
import { type Draft, emptyDraft, overlapsDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'add-courtesy-names';

export function addCourtesyNames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const added: Draft[] = [];
  for (const { tokens } of context.analysis.sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!isCourtesy(token.form, context.tables)) continue;
      const name = tokens.slice(index + 1).slice(0, lengthOfName(tokens.slice(index + 1, index + 4)));
      const span = { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
      if (name.length === 0 || overlapsDraft(drafts, span)) continue;
      const text = context.analysis.text.slice(span.start, span.end);
      added.push({ ...emptyDraft(span, 'name', text, ruleId), kind: 'person' });
    }
  }
  return added.length === 0 ? drafts : [...drafts, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** How many of the words go on with a capital. */
function lengthOfName(words: readonly { readonly form: string }[]): number {
  const end = words.findIndex(({ form }) => !/^\p{Lu}[\p{L}'’-]+$/u.test(form));
  return end < 0 ? words.length : end;
}

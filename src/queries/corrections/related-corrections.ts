// What a preview tells of other corrections: those that say the same and stand all the same, and those that were made with what is undone.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Correction } from '../../record/index.ts';

export interface RelatedCorrection {
  readonly id: string;
  readonly action: Correction['action'];
  /** The field that was edited; null for any other correction. */
  readonly field: string | null;
  readonly author: string;
}

function relatedTo({ id, content }: MadeCorrection): RelatedCorrection {
  const field = content.action === 'edit' ? content.field : null;
  return { id, action: content.action, field, author: content.author };
}

/** Who signed it, and what stood there before, do not change what it says. */
const besidesTheMatter: ReadonlySet<string> = new Set(['author', 'reason', 'made', 'seen']);

function matterOf({ content }: MadeCorrection): string {
  return JSON.stringify(content, (key, value) => (besidesTheMatter.has(key) ? undefined : value));
}

/** Standing corrections besides `targets` that say what one of these says. */
export function saidAlike(
  targets: readonly MadeCorrection[],
  standing: readonly MadeCorrection[],
): readonly RelatedCorrection[] {
  const own = new Set(targets.map(({ id }) => id));
  const matters = new Set(targets.map(matterOf));
  return standing.filter((made) => !own.has(made.id) && matters.has(matterOf(made))).map(relatedTo);
}

/** Standing corrections that were made by one command with those that are undone here, and are not undone with them. */
export function madeTogether(
  proposed: readonly MadeCorrection[],
  made: readonly MadeCorrection[],
  standing: readonly MadeCorrection[],
): readonly RelatedCorrection[] {
  const undone = new Set(
    proposed.flatMap(({ content }) => (content.action === 'undo' ? [content.correctionId] : [])),
  );
  const commandOf = ({ content }: MadeCorrection) => `${content.made} ${content.author} ${content.reason}`;
  const commands = new Set(made.filter(({ id }) => undone.has(id)).map(commandOf));
  return standing.filter((one) => !undone.has(one.id) && commands.has(commandOf(one))).map(relatedTo);
}

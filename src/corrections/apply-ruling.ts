// A record as people have put it right, with what is told of it.

import { type ActorMerges, type Ruled, ruleOnMention } from './actor-rulings.ts';
import { fieldOf, setField } from './editable-fields.ts';
import { mapMentions } from './map-mentions.ts';
import type { CorrectableEntry } from './quoted-record.ts';
import type { LinkRuling } from './rule-on-links.ts';
import type { RecordRuling } from './rule-on-page.ts';
import { inOrderOfMaking } from './standing-corrections.ts';
import type { CorrectionMark, MadeCorrection } from './types.ts';

export interface Corrected<E extends CorrectableEntry> {
  readonly entry: E;
  /** It leaves all answers. */
  readonly isRejected: boolean;
  /** In the order of making; none where no correction speaks of it. */
  readonly marks: readonly CorrectionMark[];
}

/** What is told of a correction with a name of its own: of an edit its field; what was read, and what stands there now. */
type Told = Pick<CorrectionMark, 'field' | 'was' | 'is' | 'follows' | 'link'>;

const noRuling: RecordRuling = { verdict: null, edits: new Map(), splits: [], parted: null };

export function markOf(
  { id, content: { action, author, reason, made } }: MadeCorrection,
  told: Told = {},
): CorrectionMark {
  return { id, action, ...told, author, reason, made };
}

export function markOfLink({ relation, isOne, pair, made }: LinkRuling): CorrectionMark {
  return markOf(made, { link: { relation, isOne, of: pair } });
}

/** A value as it was read, in words where it has some: places say nothing to a reader. */
function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf);
  if (typeof value !== 'object' || value === null) return value;
  return 'name' in value ? value.name : 'text' in value ? value.text : value;
}

function applyEdits<E extends CorrectableEntry>(
  read: E,
  { edits }: RecordRuling,
  told: Map<MadeCorrection, Told>,
): E {
  let entry = read;
  for (const [field, { edit, value }] of edits) {
    told.set(edit, { field, was: wordsOf(fieldOf(read, field)), is: wordsOf(value) });
    entry = setField(entry, field, value);
  }
  return entry;
}

function applyActors<E extends CorrectableEntry>(
  entry: E,
  { splits }: RecordRuling,
  merges: ActorMerges,
  told: Map<MadeCorrection, Told>,
): E {
  if (merges.byActor.size === 0 && splits.length === 0) return entry;
  const note = (ruled: Ruled, was: string) => {
    for (const made of ruled.by) told.set(made, { was, is: ruled.identity.name });
  };
  const isNamed = (reference: Parameters<typeof ruleOnMention>[0]) => {
    const ruled = ruleOnMention(reference, merges, splits);
    if (ruled !== null) note(ruled, reference.name);
    return ruled?.identity ?? null;
  };
  return mapMentions(entry, {
    reference: (reference) => {
      const identity = isNamed(reference);
      // A state or a person as such is of no sector: what the words tell (its army, its president) is kept.
      return identity === null
        ? reference
        : { ...reference, ...identity, sector: identity.sector ?? reference.sector };
    },
    authority: (authority) => {
      const { actorId, source: name } = authority;
      const identity = isNamed({ actorId, name, text: name, country: null, sector: null });
      return identity === null
        ? authority
        : { ...authority, actorId: identity.actorId, source: identity.name };
    },
  });
}

/** A mention that told the act of another told one of its own. */
function part<E extends CorrectableEntry>(
  entry: E,
  { parted }: RecordRuling,
  told: Map<MadeCorrection, Told>,
): E {
  if (parted === null || entry.kind !== 'event' || entry.content.repeats === undefined) return entry;
  told.set(parted.made, { link: { relation: 'same-event', isOne: false, of: parted.pair } });
  const { repeats: _, ...content } = entry.content;
  return { ...entry, content };
}

/** The record with its edits, then with the actors that its mentions name. */
export function applyRuling<E extends CorrectableEntry>(
  read: E,
  merges: ActorMerges,
  ruling: RecordRuling = noRuling,
): Corrected<E> {
  const { verdict } = ruling;
  const told = new Map<MadeCorrection, Told>();
  if (verdict !== null) told.set(verdict, {});
  const edited = part(applyEdits(read, ruling, told), ruling, told);
  const entry = applyActors(edited, ruling, merges, told);
  const marks = inOrderOfMaking([...told.keys()]).map((made) => markOf(made, told.get(made)));
  const isRejected = verdict?.content.action === 'reject';
  return { entry: told.size === 0 ? read : entry, isRejected, marks };
}

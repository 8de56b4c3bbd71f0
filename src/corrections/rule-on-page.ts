// What the standing corrections say of the records of one page, as it is read now: of each record its verdict, its edited fields and the
// mentions that name another. What no longer names anything is told with its reason, never dropped and never put elsewhere.

import type { CorrectionOf, Entry, Naming } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { Split } from './actor-rulings.ts';
import { setField } from './editable-fields.ts';
import { type Found, findNamed, placeOfAnchor, type StandingArticle } from './find-named.ts';
import { moveSpans } from './move-spans.ts';
import { type CorrectableEntry, isQuoted } from './quoted-record.ts';
import { isWithinPage, linkOf } from './rule-on-links.ts';
import type { MadeCorrection } from './types.ts';

export type Verdict = MadeCorrection & { readonly content: CorrectionOf<'reject' | 'accept'> };
type Edit = MadeCorrection & { readonly content: CorrectionOf<'edit'> };

/** A field with its new value, whose places are those of the article as it stands now. */
export interface FieldRuling {
  readonly edit: Edit;
  readonly value: unknown;
}

export interface RecordRuling {
  /** The latest rejection or acceptance. */
  readonly verdict: Verdict | null;
  /** By field. */
  readonly edits: ReadonlyMap<string, FieldRuling>;
  /** In the order of making. */
  readonly splits: readonly Split[];
  /** Keeps an event mention apart from another of its article that was taken for the same act. */
  readonly parted: Parting | null;
}

/** A person's word on two mentions of one article, by their ids. */
export interface Parting {
  readonly made: MadeCorrection;
  readonly pair: readonly [string, string];
}

/** What a correction names now; one that names several records has several. */
export interface NamedNow {
  readonly correctionId: string;
  readonly naming: Naming;
  readonly found: Found;
}

export interface PageRulings {
  readonly byEntry: ReadonlyMap<string, RecordRuling>;
  readonly named: readonly NamedNow[];
  /** Corrections that a later one overrules, by their ids, with the later one's. */
  readonly overruled: ReadonlyMap<string, string>;
}

/** A page as it is read now. */
export interface PageNow extends StandingArticle {
  readonly entry: Extract<Entry, { kind: 'article' }>;
}

interface Draft {
  verdict: Verdict | null;
  readonly edits: Map<string, FieldRuling>;
  readonly splits: Split[];
  parted: Parting | null;
}

/** The records that a correction names; none for one that speaks of actors or of another correction. */
export function namingsOf({ content }: MadeCorrection): readonly Naming[] {
  switch (content.action) {
    case 'reject':
    case 'accept':
      return content.what.kind === 'link' ? content.what.of : [content.what];
    case 'merge':
      return content.what.kind === 'link' ? content.what.of : [];
    case 'edit':
      return [content.what];
    case 'split':
      return content.what;
    case 'undo':
      return [];
  }
}

const hasAction =
  <A extends MadeCorrection['content']['action']>(...actions: readonly A[]) =>
  (made: MadeCorrection): made is MadeCorrection & { readonly content: CorrectionOf<A> } =>
    (actions as readonly string[]).includes(made.content.action);

const isEdit = hasAction('edit');
const isSplit = hasAction('split');
const isVerdict = hasAction('reject', 'accept');

/** How far the words have moved since the person saw them. */
function deltaOf(naming: Naming, { text }: StandingArticle): number {
  if (naming.kind === 'article') return 0;
  const word = placeOfAnchor(naming, text);
  return word === null ? 0 : word.start - (naming.span.start + naming.anchor.at);
}

function valueNow(edit: Edit, entry: CorrectableEntry, article: PageNow, isSame: boolean): unknown {
  const { what, field, value } = edit.content;
  const moved = moveSpans(value, isSame ? 0 : deltaOf(what, article), article.text);
  if (moved === null)
    throw new DemarcheError('VALUE_REFUSED', 'the words of its value do not stand where they stood', '');
  setField(entry, field, moved.value);
  return moved.value;
}

function addEdit(draft: Draft, edit: Edit, value: unknown, overruled: Map<string, string>): void {
  const before = draft.edits.get(edit.content.field);
  if (before !== undefined) overruled.set(before.edit.id, edit.id);
  draft.edits.set(edit.content.field, { edit, value });
}

function addVerdict(draft: Draft, verdict: Verdict, overruled: Map<string, string>): void {
  if (draft.verdict !== null) overruled.set(draft.verdict.id, verdict.id);
  draft.verdict = verdict;
}

function entryOf(article: PageNow, id: string): CorrectableEntry | undefined {
  return [article.entry, ...article.records.filter(isQuoted)].find((entry) => entry.id === id);
}

/** Why an edit cannot be put there now; null where it was. */
function tryEdit(
  draft: Draft,
  edit: Edit,
  entry: CorrectableEntry,
  article: PageNow,
  how: 'same' | 'anew',
  overruled: Map<string, string>,
): string | null {
  try {
    addEdit(draft, edit, valueNow(edit, entry, article, how === 'same'), overruled);
    return null;
  } catch (error) {
    if (error instanceof DemarcheError) return error.message;
    throw error;
  }
}

function startOf(entry: CorrectableEntry): number {
  return isQuoted(entry) ? entry.content.evidence.span.start : 0;
}

/** The two mentions of which it says that they tell one act or two, in the order of the text; null where they are not both there now. */
function mentionsOfLink(
  made: MadeCorrection,
  named: readonly NamedNow[],
  article: PageNow,
): readonly [CorrectableEntry, CorrectableEntry] | null {
  if (linkOf(made) === null || !isWithinPage(made)) return null;
  const entries = named.flatMap(({ correctionId, found }) =>
    correctionId === made.id && found.entryId !== null ? (entryOf(article, found.entryId) ?? []) : [],
  );
  const [one, other] = entries.toSorted((a, b) => startOf(a) - startOf(b));
  return one === undefined || other === undefined || one.id === other.id ? null : [one, other];
}

/** `corrections` in the order of making; those that name nothing on this page are passed over. */
export function ruleOnPage(
  pageId: string,
  article: PageNow | null,
  corrections: readonly MadeCorrection[],
): PageRulings {
  const drafts = new Map<string, Draft>();
  const named: NamedNow[] = [];
  const overruled = new Map<string, string>();
  const draftOf = (entryId: string): Draft => {
    const draft = drafts.get(entryId) ?? { verdict: null, edits: new Map(), splits: [], parted: null };
    drafts.set(entryId, draft);
    return draft;
  };
  const take = (made: MadeCorrection, found: Found): Found => {
    if (found.entryId === null || article === null) return found;
    const entry = entryOf(article, found.entryId);
    if (entry === undefined) return found;
    if (isEdit(made)) {
      const why = tryEdit(draftOf(entry.id), made, entry, article, found.how, overruled);
      return why === null ? found : { entryId: null, why };
    }
    if (isSplit(made)) draftOf(entry.id).splits.push(made);
    else if (isVerdict(made) && made.content.what.kind !== 'link')
      addVerdict(draftOf(entry.id), made, overruled);
    return found;
  };
  for (const made of corrections)
    for (const naming of namingsOf(made)) {
      if (naming.pageId !== pageId) continue;
      named.push({ correctionId: made.id, naming, found: take(made, findNamed(naming, article)) });
    }
  for (const made of corrections) {
    const mentions = article === null ? null : mentionsOfLink(made, named, article);
    if (mentions === null) continue;
    const [one, other] = mentions;
    draftOf(other.id).parted = linkOf(made)?.isOne === true ? null : { made, pair: [one.id, other.id] };
  }
  return { byEntry: drafts, named, overruled };
}

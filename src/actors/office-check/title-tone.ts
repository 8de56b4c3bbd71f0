// Tells how a text gives a title: as held, as over ("former President Silva"), of the dead, or of another right or time.
// Leaves "President Silva, who met the former minister" to the office that is held.

import type { Span } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { isThen } from '../former.ts';
import type { ReadingContext } from '../reading-context.ts';

/** `other`: held by another right ("acting"), of another time ("then-"), or only thought of ("a President Silva"). */
export type TitleTone = 'holds' | 'former' | 'late' | 'other';

/** How far around title and name a word may stand that makes another of it, in characters. */
export const reach = 32;

/** Between "former" and the title only names may stand: "former US", "former Labour". Never a verb, nor the end of a sentence. */
const formerBefore =
  /\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time)[ -](?:(?:\p{Lu}(?:\.\p{Lu})+\.|\p{Lu}[\p{L}'-]*) ){0,3}$/u;
const lateWord = /\blate,? (?:[\p{L}.'-]+ ){0,3}$/iu;
/** Right before the title, or before the state that stands before it. */
const otherBefore =
  /\b(?:ousted|deposed|toppled|overthrown|retired|exiled|fugitive|fired|sacked|dismissed|removed|disgraced|jailed|imprisoned|convicted|slain|assassinated|murdered|killed|wartime|elect|acting|interim|caretaker|provisional|transitional|outgoing|departing|incoming|shadow|self-\w+|rightful|true|legitimate|deputy|vice|assistant|alternate|honorary|would-be|future|next|new|first|last|past|previous|regional|second|fake|bogus|alleged|purported|putative|potential|prospective|named?|called|calls|elected|appointed|nominate[ds]?|nominee|candidate|nor|like|if|any|every|another|one|an?)[ -]$/iu;
/** "adviser to the President Ana Silva" may well be of another. */
const ofThe = /\b(?:to|of|for) the $/iu;
const otherAfter =
  /^(?:-elect|-designate|-in-waiting|,? (?:elect|designate|emeritus|who (?:was|served|had|ruled|led|will|is to)|as (?:he|she) (?:then )?was|(?:then|once|later|now) ))/iu;

/** The tone of a title that begins at `titleStart`; `span` holds title and name. */
export function toneOf(person: Draft, span: Span, titleStart: number, context: ReadingContext): TitleTone {
  const { folded } = context;
  const before = folded.slice(Math.max(0, titleStart - reach), titleStart);
  const after = folded.slice(span.end, span.end + reach);
  if (formerBefore.test(before)) return 'former';
  if (lateWord.test(before)) return 'late';
  const isOther = [titleStart, span.start].some((at) =>
    otherBefore.test(folded.slice(Math.max(0, at - reach), at)),
  );
  const isOfThe = ofThe.test(before) && titleStart === span.start;
  return isOther || isOfThe || isThen(person, context) || otherAfter.test(after) ? 'other' : 'holds';
}

/** The span with the word before it that takes the title back: "former President Silva". */
export function withFormer(span: Span, titleStart: number, { folded }: ReadingContext): Span {
  const from = Math.max(0, titleStart - reach);
  const former = formerBefore.exec(folded.slice(from, titleStart));
  return former === null ? span : { start: Math.min(span.start, from + former.index), end: span.end };
}

// Lines between the headline and the text that tell who wrote it and when.
// Reads "Von Nina Adler, Stand: 22.04.2024, 06:00 Uhr"; leaves "On 22 April 2024 the envoy left." alone.

import { foldWords } from '../compare-text.ts';
import { monthOf } from '../stamps/month-names.ts';
import { readDate } from '../stamps/read-date.ts';

const bylineStart =
  /^(?:(?:story |written |posted |published |reported )?by|von|par|por|di|da|door|av|af|tekst|text|texte|texto|autor(?:in)?|author|автор|przez|yazan|penulis|reporter|redaktion|stand|updated|aktualisiert|published|posted|publié|publicado|pubblicato|veröffentlicht|erschienen|опубликовано|actualizado)\b/iu;
const clock = /\b\d{1,2}[:.h]\d{2}\b/u;
const maxChars = 130;
/** With an author's name there may stand an office and a date, with a date alone the place and the day; more is a sentence. */
const maxAuthorWords = 25;
const maxDatedWords = 20;
/** What neither names an author nor begins like a byline is one only where it is as short as this. */
const maxBareWords = 6;

/** True for "22 avril 2024", in any language that `monthOf` knows. */
function namesMonth(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)/u.test(text) && text.split(/[\s.,/-]+/u).some((word) => monthOf(word) !== null);
}

/** True for a line that holds only names, dates and the words around them. */
export function isHeadLine(text: string, bylines: readonly string[]): boolean {
  if (text.length > maxChars) return false;
  const folded = foldWords(text);
  if (bylines.some((name) => foldWords(name) === folded)) return true;
  const namesAuthor = bylines.some((name) => folded.includes(foldWords(name)));
  const isDated = /\d/u.test(text) && (readDate(text, {}) !== null || clock.test(text) || namesMonth(text));
  const words = folded.split(' ').filter((word) => !/^\d+$/u.test(word)).length;
  if (namesAuthor && (bylineStart.test(text) || isDated) && words < maxAuthorWords) return true;
  if (isDated && (words <= maxBareWords || bylineStart.test(text)) && words < maxDatedWords) return true;
  return (
    bylineStart.test(text) && words <= maxBareWords && /\p{Lu}/u.test(text.slice(3)) && !/[.!?]$/u.test(text)
  );
}

// What a page shows of which part of its article it is. Reads "Seite 2 von 3" and "第2页/共5页"; leaves "2 of 3 envoys left" alone.

import type { ArticlePart } from '../../../record/index.ts';

const shown =
  /^(?:page|seite|página|pagina|strona|strana|stránka|sida|side|sivu|страница|страниця|стр\.|sayfa|halaman)\s?(\d{1,2})\s?(?:of|von|de|sur|di|van|z|ze|av|af|из|з|\/|dari)\s?(\d{1,2})$/iu;
const shownInChinese = /^第\s?(\d{1,2})\s?[页頁ページ]{1,3}.{0,3}共\s?(\d{1,2})\s?[页頁ページ]{1,3}$/u;
const maxChars = 30;

/** "Page 2 of 5" as its numbers; null for another text, and for numbers that cannot be. */
export function readShownPart(text: string): ArticlePart | null {
  if (text.length > maxChars || !/\d$|[页頁ジ]$/u.test(text)) return null;
  const match = shown.exec(text) ?? shownInChinese.exec(text);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && number > 0 && of > 1 && number <= of ? { number, of } : null;
}

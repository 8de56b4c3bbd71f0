// Reads who wrote an article from a visible line.
// "By Ann Lee", "4 May 2020 | Ann Lee" and "(Ann Lee)" tell it; "By Monday the envoy had left." does not.

import { monthOf } from '../stamps/month-names.ts';
import { authorNames, isName, linkLead, looksPersonal, nameIn } from './author-names.ts';

const strictLead =
  /^(?:(?:an?|eine?|the|story|report|words|text|bericht|beitrag|artikel|interview|kommentar|analyse|essay|kolumne|gastbeitrag|reportage|rezension|exclusive|opinion|article|analysis|review|une?|un|una)\s)*(?:(?:written|posted|reported|story|words|text|published) by|by|von|par|por|di|door|af|av|przez|autor(?:in|en)?|autore|auteur|author|текст|автор|skrevet av|text|texte|texto|tekst|著者|文|作者|記者|记者)(?:\s*[:：]\s*|\s+)|^redaktion\s*:\s*/iu;
/** How the first name goes on behind it: with a capital, a script without them, or a particle. */
const nameStart =
  /^(?:(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von)[\s-]){0,2}[\p{Lu}\p{Lo}]/u;

/** A date with what parts it from the byline: "05.02.2020 - ". */
const dateLead = /^\d[\d./:, ]{5,20}(?:uhr|h)?\s*[-–|•·]\s*/iu;
/** "Posted on 3 May 2020 by Ann Lee". */
const bylineAfterDate =
  /\b20\d{2}\b[^\p{L}]{0,12}(?:by|von|par|por|di|door|av|af|przez)\s+(\p{Lu}[^\d]{3,60})$/u;
const maxLineChars = 140;
const maxDatedChars = 80;

/** The names of a line that begins like a byline; none for a sentence: "By Monday the envoy had left." */
export function namesOfLine(text: string): readonly string[] {
  if (text.length > maxLineChars) return [];
  const line = text.replace(dateLead, '').replace(linkLead, 'by ');
  const after = bylineAfterDate.exec(text)?.[1];
  if (after !== undefined) return authorNames(after).filter((name) => isFullName(name));
  const lead = strictLead.exec(line);
  if (lead === null || !nameStart.test(line.slice(lead[0].length))) return [];
  const names = authorNames(line).filter(looksPersonal);
  return /[.!?]$/u.test(text) && text.split(' ').length > 8 ? [] : names;
}

const parts = /\s*[|·•–—]\s*|\s[-/]\s|,\s+|\s{2,}/u;
/** "2 min read" and its like, beside the date. */
const readingTime =
  /(?<!\d)\d{1,2}[\s-]?min(?:ute)?s?\b\.?(?: (?:read|lesezeit|de lecture|de lectura))?|\b(?:lesezeit|reading time)\b:?/giu;
/** What dates say of themselves. */
const stampWords =
  /(?<!\p{L})(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|stand|güncelleme|actualizado|publicado|mis à jour|publié|aggiornato|opdateret|oppdatert|uppdaterad|päivitetty|aktualizováno|обновлено|оновлено)(?!\p{L})\s*:?/giu;
const dateWords = /^(?:am|on|at|um|vom|den|le|el|om|uhr|h|[ap]\.?m\.?)[.,:]?$/iu;
const fullName =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:von|van|de|da|di|la|el|bin|der|den|\p{Lu}\.))*(?: (?:(?:a[dlnrst]|ash|az|el|e[ls])-)?\p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u;

function isFullName(name: string): boolean {
  return fullName.test(name) && looksPersonal(name) && isName(name);
}

/** A line without its dates, and a bar in their place: "Ann Lee am 4. Mai 2020" is "Ann Lee |". */
function withoutDates(text: string): string {
  const words = text.split(/\s+/u);
  const isDigital = (at: number): boolean => /\d/u.test(words[at] ?? '');
  const kept = words.map((word, at) => {
    if (isDigital(at)) return '|';
    const isBeside = isDigital(at - 1) || isDigital(at + 1);
    return isBeside && (monthOf(word) !== null || dateWords.test(word)) ? '|' : word;
  });
  return kept.join(' ').replace(stampWords, ' | ');
}

/** A break or a slash parts who and where from when: "Ann Lee, Minsk" above "4 May 2020". */
const parted = /\n|\s\/\s/u;
const place = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/**
 * The one full name of a short line that else holds only a date, and a place where the line is parted: "04.02.2022 | Uta Berg";
 * none for "Berlin, 4 May 2020".
 */
export function namesBesideDate(text: string): readonly string[] {
  if (text.length > maxDatedChars || !/\d{4}/u.test(text)) return [];
  const words = withoutDates(text.replace(readingTime, ' | ')).split(parts).map(nameIn);
  const rest = words.filter((word) => word !== '' && monthOf(word) === null);
  const [name, where] = rest;
  const isAlone = rest.length === 1 || (rest.length === 2 && parted.test(text) && place.test(where ?? ''));
  return name !== undefined && isAlone && isFullName(name) ? [name] : [];
}

const plainLabel =
  /^(?:(?:written|words|story|posted|reported|text) by|author|verfasst von|geschrieben von|autor(?:in)?|text|texto|escrito por|écrit par|scritto da|geschreven door|skrevet av|автор|текст)(?:\s*:\s*|\s+)(?=\p{L})/iu;

/** The full names of a short line that is nothing but a label and names: "Written by Ann Lee"; none for "Author of the year". */
export function labelledNames(text: string): readonly string[] {
  if (!plainLabel.test(text)) return [];
  const names = authorNames(text.replace(plainLabel, ''));
  return names.length > 0 && names.every((name) => isFullName(name)) ? names : [];
}

const signedDesk = /^\p{Lu}[\p{L}.-]{0,12}[ -]Redaktion$/u;

/** The names of a line that is nothing else: "Ann Lee/Jo Roe", "ANN LEE"; none for "Ann Lee left." */
export function signedNames(text: string): readonly string[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (signedDesk.test(plain)) return [plain];
  const names = plain.split(/\s*(?:[/,&]|\s(?:and|und|et|y|e)\s)\s*/u);
  return names.every((name) => isFullName(name)) ? names : [];
}

/** In brackets at the end, as many papers sign. */
const signedAtEnd = /\(([^()]{5,60})\)[\s+.]*$/u;

/** The full names in brackets that a text ends in: "... officials said. (Ann Lee)"; none for "... said officials (NATO)". */
export function namesInBrackets(text: string): readonly string[] {
  const inner = signedAtEnd.exec(text.slice(-maxLineChars))?.[1] ?? '';
  return inner === '' ? [] : signedNames(inner);
}

// Takes the names out of a byline.
// Reads "ByAnn Lee and Jo Roe, Correspondents | May 3, 2020" as Ann Lee, Jo Roe; leaves "https://example.org/ann-lee" alone.

import { monthOf } from '../stamps/month-names.ts';
import { unescapeText } from '../unescape-text.ts';

const leadIn =
  /^\s*(?:(?:written|posted|published|reported|story|words?|text|article|reviewed|edited|compiled|submitted|created|veröffentlicht|geschrieben|verfasst|erstellt|eingestellt|publié|escrito|publicado|pubblicato|geplaatst|geschreven|skrevet|skriven|artikel|beitrag|ein beitrag|ein artikel|gastbeitrag|kommentar|interview)\s+(?:by|von|par|por|da|di|door|af|av)|by|von|vom|par|por|de|di|da|door|af|av|przez|autor(?:en|ka|in|i|e|a)?|verfasser(?:in)?|autore|auteur|author|authors|writer|text|texte|texto|testo|tekst|foto|текст|автор|автори|авторы|skrevet av|yazan|oleh|penulis|reporter|redacción|redaktion|بقلم|كتب|מאת|著者|文|作者|記者|记者)(?:\s*[:：]\s*|\s+)/iu;
/** "ByAnn Lee", where the markup and not a space parts the words. */
const gluedLeadIn = /^\s*(?:By|by|Von|Par|Por|Text|Autor|Author)+(?=\p{Lu}[\p{Ll}.]|\s)/u;
const partGap =
  /\s*(?:[,;|/•·\n&、，｜–—]|\s-\s|\s(?:and|und|et|och|og|en|y|e|и|та|i|with|mit|και|ja|és|ve|dan|for|für|in|im|am|at|on|auf|vom|updated|published|posted|veröffentlicht|aktualisiert|is|ist)\s)\s*/iu;
const address = /https?:|www\.|@|\.(?:com|org|net|de|html?)\b/iu;
const noName =
  /^(?:admin|administrator|redaktion|redaction|editor|staff|guest|user|webmaster|root|unknown|anonymous|null|none|undefined|author|by|share|follow|posted|updated|published|comments?|image.*|photo.*|foto.*|bild.*|getty.*|istock.*|[ap]\.?m\.?|[a-z]{2,3}t|gmt|utc|ist|tnn|kategorie.*|category.*|tags?|archiv.*|weitere.*|mehr.*|more.*|about.*|über.*|view.*|read.*|kommentare?|.*hinterlassen|.*kommentar|veröffentlicht.*|posted.*|eingetragen.*|pressemitteilung.*|nachricht(?:en)?|\p{L})$/iu;
const weekdays =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/iu;
const roles =
  /\b(?:correspondent|reporter|editor|writer|journalist|staff|contributor|columnist|producer|redakteur\w*|korrespondent\w*|freelance\w*|bureau|chief|senior|photographer|analyst|director|professor|fellow|minutes?|read|team)\b/iu;
/** Longer texts hold more than authors. */
const maxTextChars = 2000;
const maxWords = 5;
const maxChars = 50;

/** The part up to the first digit, without the month, weekday or "at" that led up to it. */
function beforeDigits(part: string): string {
  const cut = part.search(/\d/u);
  if (cut < 0) return part;
  const words = part.slice(0, cut).split(/\s+/u);
  while (words.length > 0) {
    const last = (words.at(-1) ?? '').replace(/[.,:(]+$/u, '');
    if (
      last !== '' &&
      monthOf(last) === null &&
      !weekdays.test(last) &&
      !/^(?:at|on|am|um|le|el|den|der|the)$/iu.test(last)
    )
      break;
    words.pop();
  }
  return words.join(' ');
}

/** Chinese and Japanese offices stand before the name without a space. */
const gluedOffice = /^(?:本报|本報)?(?:记者|記者|编辑|編輯|责编|責編|作者|撰文|文(?=\s*[：:]))\s*[：:]?\s*/u;

function cleanPart(part: string): string {
  return beforeDigits(
    part
      .replace(leadIn, '')
      .replace(gluedOffice, '')
      .replace(gluedLeadIn, '')
      .replace(/\([^)]{0,60}\)|\[[^\]]{0,60}\]/gu, ''),
  )
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '')
    .trim();
}

/** All names in a text that is known to hold authors, without "By", offices, dates and addresses; in their order. */
export function authorNames(text: string): readonly string[] {
  const plain = unescapeText(text.slice(0, maxTextChars)).replace(/\s+/gu, ' ').trim();
  if (address.test(plain) && !/\s/u.test(plain)) return [];
  return plain
    .replace(leadIn, '')
    .replace(gluedLeadIn, '')
    .split(partGap)
    .map(cleanPart)
    .filter((part) => part.length > 1 && part.length < maxChars && part.split(' ').length <= maxWords)
    .filter(
      (part) => !address.test(part) && !noName.test(part) && !weekdays.test(part) && monthOf(part) !== 0,
    )
    .filter((part) => part.includes(' ') || monthOf(part) === null);
}

/** True for a name in capitals as persons and agencies have, and no title of office. */
export function looksPersonal(name: string): boolean {
  if (roles.test(name)) return false;
  const words = name.split(' ');
  const isCased = /\p{Lu}|\p{Ll}/u.test(name);
  return (
    !isCased ||
    (/^\p{Lu}/u.test(name) &&
      words.filter((word) =>
        /^\p{Lu}|^(?:de|da|van|von|der|den|al|el|bin|la|le|di|du|dos|ten|ter|zu)$/u.test(word),
      ).length >=
        words.length * 0.75)
  );
}

const strictLead =
  /^(?:\p{L}{0,12}\s)?(?:(?:written|posted|reported|story|words|text|published) by|by|von|par|por|di|door|af|av|przez|autor(?:in|en)?|autore|auteur|author|текст|автор|skrevet av|text|texte|texto|tekst|著者|文|作者|記者|记者)(?:\s*[:：]\s*|\s+)(?=[\p{Lu}\p{Lo}])/iu;

/** The names of a line that begins like a byline; none for a sentence: "By Monday the envoy had left." */
export function namesOfLine(text: string): readonly string[] {
  if (text.length > 140 || !strictLead.test(text)) return [];
  const names = authorNames(text.slice(0, 140)).filter(looksPersonal);
  return /[.!?]$/u.test(text) && text.split(' ').length > 8 ? [] : names;
}

const parts = /\s*[|·•–—]\s*|\s-\s|,\s+|\s{2,}/u;
const fullName =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:von|van|de|da|di|la|el|bin|der|den|\p{Lu}\.))*(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u;

/** The one full name of a short line that else holds only a date: "04.02.2022 | Uta Berg"; none for "Berlin, 4 May 2020". */
export function namesBesideDate(text: string): readonly string[] {
  if (text.length > 80 || !/\d{4}/u.test(text)) return [];
  const words = text
    .replace(/\d[\d.:/]*\s?(?:uhr|h|am|pm)?/giu, ' ')
    .split(parts)
    .map(cleanPart);
  const rest = words.filter((word) => word !== '' && monthOf(word) === null);
  const [name] = rest;
  return name !== undefined &&
    rest.length === 1 &&
    fullName.test(name) &&
    looksPersonal(name) &&
    !noName.test(name)
    ? [name]
    : [];
}

// Takes the names out of a byline.
// Reads "ByAnn Lee and Jo Roe, Correspondents | May 3, 2020" as Ann Lee, Jo Roe; leaves "https://example.org/ann-lee" alone.

import { monthOf } from '../stamps/month-names.ts';
import { unescapeText } from '../unescape-text.ts';

const leadIn =
  /^\s*(?:(?:written|posted|published|reported|story|words?|text|article|reviewed|edited|compiled|submitted|created|veröffentlicht|geschrieben|verfasst|erstellt|eingestellt|publié|escrito|publicado|pubblicato|geplaatst|geschreven|skrevet|skriven|artikel|beitrag|ein beitrag|ein artikel|gastbeitrag|kommentar|interview)\s+(?:by|von|par|por|da|di|door|af|av)|by|von|vom|par|por|de|di|da|door|af|av|przez|autor(?:en|ka|in|i|e|a)?|verfasser(?:in)?|autore|auteur|author|authors|writer|text|texte|texto|testo|tekst|foto|текст|автор|автори|авторы|skrevet av|yazan|oleh|penulis|reporter|redacción|redaktion|بقلم|كتب|מאת|著者|文|作者|記者|记者)(?:\s*[:：]\s*|\s+)/iu;
/** "All posts by Ann Lee" and its like, as links to an author's page have it. */
export const linkLead =
  /^\s*(?:(?:view |see |read |browse )?(?:all |more |other )?(?:posts|articles|stories|content|more|columns|blogs?) (?:by|from|of)|(?:alles|mehr|weiteres|alle (?:artikel|beiträge|texte)|weitere (?:artikel|beiträge|texte)) (?:von|des autors|der autorin)|(?:plus|tous les articles|voir tous les articles) de|(?:ver )?(?:más|todos los artículos|todas las notas) de|(?:e|u)ine? (?:kolumne|kommentar|essay|reportage|analyse|gastbeitrag|interview|bericht|rezension|kritik) von|translated (?:by|von)|übersetzt von|edited by|compiled by|aus dem \p{L}+ von)\s+/iu;
/** "ByAnn Lee", where the markup and not a space parts the words. */
const gluedLeadIn = /^\s*(?:By|by|Von|Par|Por|Text|Autor|Author)+(?=\p{Lu}[\p{Ll}.]|\s)/u;
const partGap =
  /\s*(?:[,;|/•·\n&、，｜–—]|\s-\s|\s(?:and|und|et|och|og|en|y|e|и|та|i|with|mit|και|ja|és|ve|dan|for|für|in|im|am|at|on|auf|vom|updated|published|posted|veröffentlicht|aktualisiert|is|ist)\s)\s*/iu;
const address = /https?:|www\.|@|\.(?:com|org|net|de|gov|edu|io|info|html?)\b/iu;
const noName =
  /^(?:admin|administrator|redaktion|redaction|editor|staff|guest|user|webmaster|root|unknown|anonymous|null|none|undefined|author|by|share|follow|print|e-?mail|send|save|listen|tweet|pdf|posted|updated|published|comments?|image.*|photo.*|foto.*|bild.*|getty.*|istock.*|[ap]\.?m\.?|[a-z]{2,3}t|gmt|utc|ist|tnn|kategorie.*|category.*|tags?|archiv.*|weitere.*|mehr.*|more.*|about.*|über.*|view.*|read.*|log ?in|sign ?in|sign ?up|register|registrieren|anmelden|youtube|facebook|twitter|instagram|kommentare?|.*hinterlassen|.*kommentar|veröffentlicht.*|posted.*|eingetragen.*|pressemitteilung.*|nachricht(?:en)?|schlagwörter.*|tagged.*|filed under.*|\p{L})$/iu;
const weekdays =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/iu;
const months = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/iu;
const roles =
  /\b(?:correspondent|reporter|editor|writer|journalist|staff|contributor|columnist|producer|redakteur\w*|korrespondent\w*|freelance\w*|bureau|chief|senior|photographer|analyst|director|professor|fellow|minutes?|read|team)\b/iu;
const firm =
  /(?:^|[\s_-])(?:gmbh|e\.\s?v\.?|inc\.?|ltd\.?|llc|s\.\s?a\.|admin\w*|wordpress\w*|verlag|verband|landesanstalt|ministerium)(?:$|[\s_-])/iu;
const maxFirmChars = 80;
/** Longer texts hold more than authors. */
const maxTextChars = 2000;
const maxWords = 5;
const maxChars = 50;
/** So many words of a name are in capitals, or small words of names: one in four may be of an office. */
const namedShare = 0.75;

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
      .replace(linkLead, '')
      .replace(leadIn, '')
      .replace(gluedOffice, '')
      .replace(gluedLeadIn, '')
      .replace(/\([^)]{0,60}\)|\[[^\]]{0,60}\]/gu, ''),
  )
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '')
    .trim();
}

/** "Lee, Ann" as catalogues have it; "Reuters, AFP" are two. */
const inverted = /^(\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?), (\p{Lu}\p{Ll}+(?: \p{Lu}\.)?)$/u;

/** "Ann Lee Thursday" without the day or month that follows in the line. */
function withoutCalendar(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 2 && (weekdays.test(last) || months.test(last)) ? words.slice(0, -1).join(' ') : name;
}

/** The name in a part of a byline, without the words and dates around it; empty where nothing is left. */
export function nameIn(part: string): string {
  return withoutCalendar(cleanPart(part));
}

/** False for what stands where names do, and is none: "admin", "Share", "Comments". */
export function isName(text: string): boolean {
  return !noName.test(text);
}

/** "under Salt, Coast | Tags: ...": what an article is filed under, behind its author. */
const filedUnder =
  /\s(?:filed under|under|unter|tagged(?: with)?)\s.*$|\s[|•·]\s?(?:schlagw[oö]rter|tags?|kategorien?|categor(?:y|ies)|filed under|posted in)\s?:.*$/iu;

/** All names in a text that is known to hold authors, without "By", offices, dates and addresses; in their order. */
export function authorNames(text: string): readonly string[] {
  const plain = unescapeText(text.slice(0, maxTextChars)).replace(/\s+/gu, ' ').trim();
  if (address.test(plain) && !/\s/u.test(plain)) return [];
  // "Institute for Salt and Light Ltd" is one.
  if (firm.test(plain) && !address.test(plain) && plain.length < maxFirmChars && !/[,;|/\d]/u.test(plain))
    return [plain];
  return plain
    .replace(filedUnder, '')
    .replace(linkLead, '')
    .replace(leadIn, '')
    .replace(gluedLeadIn, '')
    .replace(inverted, '$2 $1')
    .split(partGap)
    .map(nameIn)
    .filter((part) => part.length > 1 && part.length < maxChars && part.split(' ').length <= maxWords)
    .filter((part) => !address.test(part) && isName(part) && !weekdays.test(part) && monthOf(part) !== 0)
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
        /^(?:a[dlnrst]-|ash-|az-|el-)?\p{Lu}|^(?:de|da|van|von|der|den|al|el|bin|la|le|di|du|dos|ten|ter|zu)$/u.test(
          word,
        ),
      ).length >=
        words.length * namedShare)
  );
}

/** True for a firm or an account rather than a person: "Salzwerke GmbH", "Salt admin". */
export function isFirm(name: string): boolean {
  return firm.test(name);
}

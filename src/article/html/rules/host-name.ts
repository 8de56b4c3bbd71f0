// Tells whether a name is that of the site at an address: sites call themselves by their section, publisher or slogan, too.
// "The Daily Salt" is the name of dailysalt.example and "Salt Valley Times" that of svt.example; "Sport" is neither's.

const publicSecondLevel = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go|in|nom|id|web)$/u;
const minPartLetters = 3;
const addressForm = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[a-z]{2,6}){1,2}$/iu;
const legalForm =
  /[\s,]+(?:(?:gmbh|ag|eg|se|kg|e\.\s?v\.?|inc\.?|ltd\.?|limited|llc|llp|plc|corp\.?|s\.\s?[apl]\.?(?:\s?[ar]\.?)?|a\/s|a\.\s?ş\.|b\.?v\.?|n\.?v\.?|oy|ab|as|sas|sl)|gmbh\s*&\s*co\.?\s*kg)$/iu;

/** "bbc.co.uk" for "https://www.bbc.co.uk/news"; null for no address. */
export function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\d?\.|m\.|mobile\.|amp\.|edition\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1];
  return host === undefined ? null : host.toLowerCase();
}

/** The part of a host that somebody chose: "dailysalt" of "sport.dailysalt.co.uk". */
export function labelOf(host: string): string {
  const parts = host.split('.').slice(0, -1);
  const last = parts.at(-1) ?? host;
  return (parts.length > 1 && publicSecondLevel.test(last) ? parts.at(-2) : last) ?? host;
}

const beyondAscii = /[^\0-\x7f]/u;

/** Letters and digits in small ASCII as far as they have any: "Zprávy" as "zpravy". */
function squeeze(text: string): string {
  // Most names are plain, and quickly squeezed.
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/gu, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As German addresses have it: "Süddeutsche" as "sueddeutsche". */
function spellOutUmlauts(text: string): string {
  return text
    .normalize('NFC')
    .replace(/([aou])\u0308|[äöüÄÖÜ]/gu, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
}

/** How surely a name is that of a host: 2 its very letters or the initials of its words, 1 some of them, 0 nothing alike. */
export function hostAgreement(name: string, host: string): number {
  const label = squeeze(labelOf(host));
  const bare = name.replace(/^the\s+/iu, '');
  const spellings = [squeeze(bare), squeeze(spellOutUmlauts(bare)), squeeze(name)];
  if (label === '') return 0;
  if (spellings.includes(label)) return 2;
  const words = bare.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (words.some((word) => squeeze(word) === label)) return 1;
  if (words.length > 1 && squeeze(words.map((word) => word.charAt(0)).join('')) === label) return 2;
  const letters = squeeze(host);
  return spellings.some(
    (spelling) =>
      (label.length >= minPartLetters && spelling.includes(label)) ||
      (spelling.length >= minPartLetters && letters.includes(spelling)),
  )
    ? 1
    : 0;
}

/** True for a name that is no more than an address: "dailysalt.example". */
export function isAddress(name: string): boolean {
  return addressForm.test(name);
}

/** A name without what sites add to it: "Daily Salt – Salzverlag GmbH" of dailysalt.example as "Daily Salt". */
export function bareName(name: string, host: string): string {
  const parts = name.split(/\s+[|–—·•:-]\s+|\s*[|»«]\s*/u).map((part) => part.replace(legalForm, '').trim());
  const own = parts.find((part) => part !== '' && hostAgreement(part, host) > 0);
  return own ?? name.replace(legalForm, '').trim();
}

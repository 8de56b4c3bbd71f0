// What each line is like by itself, as columns.

import type { LineView } from '../describe-line.ts';
import { type Column, columnOf, type NamedColumns } from './column.ts';

const endings = ['other', 'colon', 'cut'] as const;
const effects = ['drop', 'list', 'end'] as const;
const places = ['within', 'start', 'whole'] as const;
/** Reasons of the phrase tables, those of lines within articles first. */
const reasons = [
  'caption',
  'newsletter-box',
  'related-stories',
  'advertisement',
  'author-box',
  'image-disclaimer',
  'share-buttons',
  'comments',
  'tag-list',
  'footer',
  'navigation',
];

const patterns: readonly (readonly [string, RegExp])[] = [
  ['startsLow', /^\p{Ll}/u],
  ['startsWithQuote', /^["'“„«‘»]/u],
  ['startsWithDash', /^[-–—]/u],
  ['startsWithDigit', /^\p{N}/u],
  ['endsWithQuote', /["'”’“»«」]$/u],
  ['isQuestion', /[?？]["'”’“»]?$/u],
  ['isCall', /!["'”’“»]?$/u],
  ['endsWithBracket', /[)\]）]$/u],
  ['hasAddress', /https?:|www\.|\.com\b|@\w/u],
  ['hasCredit', /©|\(c\)|\b[A-Z]{2,}\/|\/[A-Z][\p{L}]+|\bvia\b/u],
  ['hasPicture', /\p{Extended_Pictographic}/u],
  ['hasPrice', /[$€£¥]\s?\d|\d\s?[€$£]/u],
  ['hasColonInside', /^[^:.!?]{2,40}:\s/u],
  ['hasSpeech', /["“„«][^"”“»]{12,}["”“»]/u],
];

/** Share of the letters that are capitals; plain Latin letters are counted without a pattern, which takes long. */
function shareOfCapitals(text: string): number {
  let letters = 0;
  let capitals = 0;
  let others = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCapital = code >= 65 && code <= 90;
    if (isCapital) capitals += 1;
    if (isCapital || (code >= 97 && code <= 122)) letters += 1;
    else if (code > 127) others += text[at];
  }
  letters += others.match(/\p{L}/gu)?.length ?? 0;
  capitals += others.match(/\p{Lu}/gu)?.length ?? 0;
  return letters === 0 ? 0 : capitals / letters;
}

/** The text of a line up to where more of it tells nothing new. */
const maxReadChars = 600;

/** `weights` are the lines' weights by rule. */
export function ownColumns(views: readonly LineView[], weights: readonly number[]): NamedColumns {
  const of = (read: (view: LineView, at: number) => number): Column => columnOf(views, read);
  const texts = views.map(({ line }) => line.text.slice(0, maxReadChars));
  return [
    ['weight', Float32Array.from(weights)],
    ['words', of(({ words }) => words)],
    ['chars', of(({ line }) => line.text.length)],
    ['wordChars', of(({ line, words }) => line.text.length / Math.max(1, words))],
    ['hasStop', of(({ hasStop }) => Number(hasStop))],
    ['ending', of(({ ending }) => endings.indexOf(ending))],
    ['innerStops', of(({ innerStops }) => innerStops)],
    ['commas', of(({ commas }) => commas)],
    ['lowerShare', of(({ lowerShare }) => lowerShare)],
    ['digitShare', of(({ digitShare }) => digitShare)],
    ['separators', of(({ separators }) => separators)],
    ['repeats', of(({ repeats }) => repeats)],
    ['isRepeat', of(({ isRepeat }) => Number(isRepeat))],
    ['isDateline', of(({ isDateline }) => Number(isDateline))],
    ['isEnd', of(({ isEnd }) => Number(isEnd))],
    ['hasBullet', of(({ line }) => Number(line.hasBullet))],
    ['chromePlace', of(({ chrome }) => (chrome === null ? -1 : places.indexOf(chrome.place)))],
    ['chromeEffect', of(({ chrome }) => (chrome === null ? -1 : effects.indexOf(chrome.phrase.effect)))],
    ['chromeReason', of(({ chrome }) => (chrome === null ? -2 : reasons.indexOf(chrome.phrase.reason)))],
    ['capitals', columnOf(texts, shareOfCapitals)],
    ...patterns.map(([name, pattern]): readonly [string, Column] => [
      name,
      columnOf(texts, (text) => Number(pattern.test(text))),
    ]),
  ];
}

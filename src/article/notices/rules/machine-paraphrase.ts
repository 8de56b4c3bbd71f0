// Suspects a text that a machine reworded, and shows what raises it: "Joined States" for United States, a name in two
// spellings, many phrases that text machines are fond of, or stilted words. Leaves a text with one odd phrase, and quotations, alone.

import type { StockPhrase, TorturedPhrase } from '../../../tables/index.ts';
import type { Span } from '../../../text/index.ts';
import { matchPhrases, type PhraseMatch } from '../match-phrases.ts';
import type { Notice, NoticeContext } from '../types.ts';

interface Sign {
  readonly what: string;
  readonly span: Span;
  /** Signs that together reach 1 raise the suspicion. */
  readonly weight: number;
}

const ruleId = 'machine-paraphrase';
const weights = { sure: 1, weak: 0.5, spelling: 0.25, stock: 0.15 } as const;
/** Stock phrases count where they stand closer than this, in characters, on the average ... */
const stockSpacing = 700;
/** ... and where there are so many different ones. */
const leastStock = 5;
/** A quotation is seldom longer: so far back its opening mark is looked for. */
const quotationChars = 300;
/** So many signs are shown; more convince nobody further. */
const mostShown = 6;

type Row = TorturedPhrase | StockPhrase;
type Match = PhraseMatch<Row>;

function firstOfRow(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<unknown>();
  return matches.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function phraseSigns({ extraction: { text }, tables }: NoticeContext): readonly Sign[] {
  const matches = firstOfRow(matchPhrases<Row>(text, [tables.tortured, tables.stockPhrases]));
  const stock = matches.filter(({ value }) => 'plain' in value).length;
  const isCrowded = stock >= leastStock && stock * stockSpacing >= text.length;
  return matches.flatMap(({ value, span }): readonly Sign[] => {
    const words = `“${text.slice(span.start, span.end)}”`;
    if (!('plain' in value))
      return [
        { what: `${words} for ${value.meant}`, span, weight: value.isSure ? weights.sure : weights.weak },
      ];
    return isCrowded
      ? [
          {
            what: value.plain === null ? `the stock phrase ${words}` : `${words} for ${value.plain}`,
            span,
            weight: weights.stock,
          },
        ]
      : [];
  });
}

const nameShape = /\p{Lu}[\p{L}’']+/gu;

/** Outside of quotation marks a text written in one piece spells a name in one way. */
function spellingSigns({ extraction: { text }, tables }: NoticeContext): readonly Sign[] {
  const seen = new Map<readonly string[], string>();
  const signs: Sign[] = [];
  for (const { 0: word, index } of text.matchAll(nameShape)) {
    const spellings = tables.spellings.get(word);
    if (spellings === undefined) continue;
    const before = seen.get(spellings);
    if (before === undefined) seen.set(spellings, word);
    else if (before !== word && !signs.some(({ what }) => what.includes(`“${word}”`)))
      signs.push({
        what: `“${before}” and “${word}” for one name`,
        span: { start: index, end: index + word.length },
        weight: weights.spelling,
      });
  }
  return signs;
}

function inQuotation({ start }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - quotationChars), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** One notice for each sign, the heaviest first, where they reach the threshold together. */
export function suspectParaphrase(context: NoticeContext): readonly Notice[] {
  if (context.language !== 'en') return [];
  const { text } = context.extraction;
  const signs = [...phraseSigns(context), ...spellingSigns(context)].filter(
    ({ span }) => !inQuotation(span, text),
  );
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  // Two spellings alone tell of two writers, not of a machine.
  if (weight < 1 || signs.every((sign) => sign.weight === weights.spelling)) return [];
  const shown = signs.toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  return shown.slice(0, mostShown).map(({ what, span }) => ({
    ruleId,
    message: `a machine may have reworded the text: ${what}`,
    span,
  }));
}

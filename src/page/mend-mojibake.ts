// Undoes text that was encoded twice: "Ã©" for "é", "â€™" for "’", "РїСЂРё" for "при". Only where it is certain: such signs
// come in runs that are valid UTF-8 once turned back, and nobody writes them otherwise.

import { decodeAs } from './decode-as.ts';

export interface Mended {
  readonly source: string;
  /** How many runs were turned back. */
  readonly count: number;
  /** One of them, before and after. */
  readonly example: { readonly before: string; readonly after: string } | null;
}

/** One or two such runs may be what a text speaks about. */
const leastRuns = 3;
/** A text in which more runs than this share make no sense turned back was not encoded twice. */
const mostSenseless = 0.1;
/** What was encoded twice may have been encoded three times. */
const mostRounds = 2;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The byte that each sign beyond ASCII stands for in a charset of one byte a letter. */
export function bytesBySign(charset: string): ReadonlyMap<string, number> {
  const signs = decodeAs(
    Uint8Array.from({ length: 128 }, (_, at) => at + 128),
    charset,
  );
  const known = new Map([...signs].map((sign, at) => [sign, at + 128]));
  // Some programs read ISO 8859-1, which has control characters where windows-1252 has quotation marks.
  if (charset === 'windows-1252')
    for (let byte = 0x80; byte < 0xa0; byte += 1) known.set(String.fromCharCode(byte), byte);
  return known;
}

/** The run as it was before it was read in the wrong charset; null where it was not. */
function turnBack(run: string, bytes: ReadonlyMap<string, number>): string | null {
  const raw = [...run].map((sign) => bytes.get(sign));
  if (raw.some((byte) => byte === undefined)) return null;
  try {
    return strictUtf8.decode(Uint8Array.from(raw.flatMap((byte) => byte ?? [])));
  } catch {
    // No UTF-8: the run is what it seems to be.
    return null;
  }
}

function mendOnce(source: string, charset: string): Mended | null {
  const bytes = bytesBySign(charset);
  const pattern = new RegExp(`[${[...bytes.keys()].filter((sign) => sign !== '\ufffd').join('')}]{2,}`, 'gu');
  let count = 0;
  let senseless = 0;
  let example: Mended['example'] = null;
  const mended = source.replace(pattern, (run) => {
    const after = turnBack(run, bytes);
    if (after === null) senseless += 1;
    else {
      count += 1;
      example ??= { before: run, after };
    }
    return after ?? run;
  });
  if (count < leastRuns || senseless > count * mostSenseless) return null;
  return { source: mended, count, example };
}

/** Signs with which twice encoded text of Western and of Cyrillic pages begins, and the charset it was read in. */
const suspects: readonly (readonly [signs: RegExp, charset: string])[] = [
  [/[ÂÃÐÑ][\u0080-\u00bf\u0152-\u0192\u2018-\u203a\u20ac\u2122]|â€|Å[¡¾½]/u, 'windows-1252'],
  [/[РС][\u0401-\u040f\u0451-\u0491\u00a0-\u00bb\u2018-\u203a\u20ac\u2116\u2122][РС]/u, 'windows-1251'],
];

/** The text as it was meant; the same text where nothing is certain. */
export function mendMojibake(source: string): Mended {
  let result: Mended = { source, count: 0, example: null };
  for (const [signs, charset] of suspects)
    for (let round = 0; round < mostRounds && signs.test(result.source); round += 1) {
      const mended = mendOnce(result.source, charset);
      if (mended === null) break;
      result = {
        ...mended,
        count: Math.max(mended.count, result.count),
        example: result.example ?? mended.example,
      };
    }
  return result;
}

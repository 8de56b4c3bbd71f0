// Whether a longer text tells a shorter one again: shortened and in other words, sentence after sentence. Two reports of one speech
// share what was said and little between; two of one accident share facts, but seldom the order in which they tell them.

import type { Overlap } from './measure-overlap.ts';
import type { Retelling } from './measure-retelling.ts';

/** Too few sentences with a counterpart to look closer. */
const fewestCounterparts = 0.35;
/** From so many reworded sentences on, a part of them may be untold and out of order. */
const many = 7;
const few = 4;
const fewestTrimmed = 6;

/** Most words stand in both, the rest is told as well: trimmed within its sentences. */
function isTrimmed({ sentences, told, leastTold, inOrder }: Retelling): boolean {
  return sentences >= fewestTrimmed && told >= 0.85 && leastTold >= 0.8 && inOrder >= 0.8;
}

function isLongRetelling(retelling: Retelling): boolean {
  const { toldReworded, leastTold, untold, paired, chain, inOrder, touched } = retelling;
  if (toldReworded < 0.5 || leastTold < 0.25 || untold > 0.2 || paired < 0.6) return false;
  return chain >= 0.5 && inOrder >= 0.65 && touched >= 0.2;
}

/** Of a few sentences each has to be told, in order: alike sentences in another order are of two reports. */
function isShortRetelling({ toldReworded, leastTold, untold, chain, inOrder }: Retelling): boolean {
  return toldReworded >= 0.6 && leastTold >= 0.45 && untold === 0 && chain >= 0.8 && inOrder >= 0.9;
}

/** The share of the shorter text that the longer one tells again, null where it is not retold. */
export function shareRetold(overlap: Overlap): number | null {
  const { counterparts, sentences, coveredUnquoted, coveredLead } = overlap;
  if (counterparts < fewestCounterparts * sentences.length) return null;
  const retelling = overlap.retelling();
  const isOne =
    (coveredUnquoted >= 0.6 && coveredLead >= 0.3 && isTrimmed(retelling)) ||
    (retelling.reworded >= many && isLongRetelling(retelling)) ||
    (retelling.reworded >= few && isShortRetelling(retelling));
  return isOne ? retelling.told : null;
}

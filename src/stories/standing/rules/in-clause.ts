// A clause that names a ban by that word alone is about what its sentence trades in: "may buy Fijian poultry again since Friday, when Oslo
// dropped its ban", "resumed imports of seafood two years after it imposed a ban". Leaves alone a sentence with two goods.

import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { StandingKnowledge } from '../knowledge.ts';
import type { StateMove } from '../types.ts';

const opening =
  /^(?:(?:nearly|almost|about|around|some|more than|over|just)\s+)?(?:[\w-]+\s+(?:years?|months?|weeks?|days?)\s+)?(?:after|since|when|before|until|because|as|once)\b/iu;

/** True for a quote that is a clause behind others in its sentence. */
export function isClause({ event: { evidence }, text }: Report): boolean {
  return opening.test(evidence.quote) && sentenceAround(text, evidence.span).start < evidence.span.start;
}

const anyBan = 'ban';
const ofGoods = 'trade';

/** The moves of such a clause as moves of the trade. */
export function asTradeOf(
  report: Report,
  moves: readonly StateMove[],
  { goods }: StandingKnowledge,
): readonly StateMove[] {
  if (!moves.some(({ kind, object }) => kind === anyBan && object === null) || !isClause(report))
    return moves;
  const { start, end } = sentenceAround(report.text, report.event.evidence.span);
  const named = new Set(
    wordsOf(report.text.slice(start, end)).flatMap(({ word }) => (goods.has(word) ? [word] : [])),
  );
  const [object, ...others] = named;
  if (object === undefined || others.length > 0) return moves;
  return moves.map((move) =>
    move.kind === anyBan && move.object === null
      ? { ...move, kind: ofGoods, object, objectWords: [object] }
      : move,
  );
}

// A promise and the clause that tells what is promised are one: "Lesotho promised that its soldiers would leave Mozambique in June" is told by
// "promised" and by "would leave". Leaves "promised to pay, and will send troops" alone: the one does not stand within the other.

import { spanContains } from '../../../text/index.ts';
import type { Pledge } from '../types.ts';

/** The giving of a word, of which it is not said by itself what is to be done. */
function isBareWord({ report: { event } }: Pledge): boolean {
  return event.type === 'AGREE' && event.act === null;
}

function articleOf({ report: { event } }: Pledge): string {
  return event.evidence.articleId;
}

/** Of two promises of one article. */
function isClauseOf(inner: Pledge, outer: Pledge): boolean {
  const [within, around] = [inner.report.event, outer.report.event];
  return (
    spanContains(around.evidence.span, within.evidence.span) &&
    within.trigger.start > around.trigger.end &&
    outer.by.some((code) => inner.by.includes(code))
  );
}

/** Each promise once, by its clause, as firmly as its word was given. */
export function joinThatClauses(promises: readonly Pledge[]): readonly Pledge[] {
  const words = Map.groupBy(promises.filter(isBareWord), articleOf);
  const outerOf = (promise: Pledge) =>
    words.get(articleOf(promise))?.find((other) => other !== promise && isClauseOf(promise, other));
  const outers = new Set(promises.map(outerOf));
  return promises.flatMap((promise) => {
    if (outers.has(promise)) return [];
    const outer = outerOf(promise);
    if (outer === undefined) return [promise];
    const { firmness, due, to } = outer;
    return [{ ...promise, firmness, due: promise.due ?? due, to: promise.to.length > 0 ? promise.to : to }];
  });
}

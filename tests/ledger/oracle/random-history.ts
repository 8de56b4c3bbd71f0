// What may happen to a ledger: pages are read, read again otherwise, found under new names, in any order and by clocks that jump.

import type { Taking } from '../../../src/ledger/index.ts';
import { type Entry, makeEntry } from '../../../src/record/index.ts';
import type { Draw } from './draw.ts';
import { locations, randomReading } from './random-records.ts';

export interface Step {
  readonly entries: readonly Entry[];
  readonly taking: Taking;
}

/** The ids of the pages that a history is about. */
export const pageIds: readonly [string, ...string[]] = ['a', 'b', 'c', 'd'].map((digit) =>
  digit.repeat(64),
) as [string, ...string[]];

/** Instants of some days, so that several takings share one and the machine's clock runs backwards now and then. */
export function randomInstant(draw: Draw): string {
  const hours = draw.oneOf([0, 0, 12, 23]);
  return new Date(Date.UTC(2024, 0, 5 + draw.number(25), hours)).toISOString();
}

function randomStep(draw: Draw, recordedAt: string): Step {
  const pageId = draw.oneOf(pageIds);
  const location = draw.oneOf([...locations, null]);
  const name = location?.split('/').at(-1);
  const sighting = name === undefined ? [] : [makeEntry('sighting', { pageId, name })];
  const problem = makeEntry('problem', { pageId, code: 'EMPTY', message: `nothing in ${name}` });
  const entries = draw.chance(0.1) ? [problem] : randomReading(draw, pageId);
  return { entries: [...sighting, ...entries], taking: { recordedAt, location } };
}

/** Instants in order, as a machine's clock gives them; a few of them out of it. */
function randomInstants(draw: Draw): readonly string[] {
  const inOrder = draw.many(1, 14, () => randomInstant(draw)).sort();
  return inOrder.map((instant) => (draw.chance(0.1) ? draw.oneOf([instant, ...inOrder]) : instant));
}

/** Some steps; a few of them come twice. */
export function randomHistory(draw: Draw): readonly Step[] {
  return randomInstants(draw).flatMap((instant) => {
    const step = randomStep(draw, instant);
    return draw.chance(0.2) ? [step, step] : [step];
  });
}

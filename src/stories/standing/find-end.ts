// Finds when a state is to end: told in the quote of the act, in its sentence, or in another sentence of the article that names the same.

import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { passageAt } from '../reports/passage-at.ts';
import { sentencesOf } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { nounsAmong } from './nouns-among.ts';
import { readEndDay } from './rules/end-day.ts';
import type { StatedEnd } from './types.ts';

/** The first day that the act surely began by, to count lengths of time from. */
function beganOn({ event, reported }: Report): Day {
  return event.occurred.from ?? event.occurred.to ?? surelyReported(reported);
}

const namedEnd = /\b(?:until|till|through|expires?)\b/u;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True for the quote and its sentence. */
  readonly isOwn: boolean;
}

/** Where an end may be told: the quote, its sentence, then other sentences of the article that name the same kind. */
function stretchesOf(
  { event, text }: Report,
  kind: string,
  knowledge: StandingKnowledge,
): readonly Stretch[] {
  const { span } = event.evidence;
  const names = (sentence: string) =>
    nounsAmong(wordsOf(sentence), knowledge).some((noun) => noun.kind === kind);
  const sentences = sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    isOwn: start <= span.start && end >= span.end,
  }));
  const others = sentences.filter(({ start, end, isOwn }) => {
    const sentence = text.slice(start, end);
    return !isOwn && namedEnd.test(sentence) && names(sentence);
  });
  return [{ ...span, isOwn: true }, ...sentences.filter(({ isOwn }) => isOwn), ...others];
}

/** The end of a state: a day that is named anywhere of these, else the length of time that the sentence gives. */
export function findEnd(report: Report, kind: string, knowledge: StandingKnowledge): StatedEnd | null {
  const began = beganOn(report);
  const ends = stretchesOf(report, kind, knowledge).flatMap(({ start, end, isOwn }) => {
    const text = report.text.slice(start, end);
    const told = readEndDay(text, report.reported, isOwn ? began : null, knowledge.time);
    return told === null ? [] : [{ ...told, passage: passageAt(report, start, end) }];
  });
  const best = ends.find(({ isNamed }) => isNamed) ?? ends[0];
  return best === undefined ? null : { days: best.days, passage: best.passage };
}

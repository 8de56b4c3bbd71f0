// Finds when a state is to end: told in the quote of the act, in its sentence, or in another sentence of the article that names the same.

import type { Day } from '../../time/index.ts';
import { namedStates } from '../reports/named-states.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { passageAt } from '../reports/passage-at.ts';
import { sentencesOfReport } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { type Word, wordsOf } from '../reports/words.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { nounsAmong } from './nouns-among.ts';
import { readEndDay } from './rules/end-day.ts';
import type { StatedEnd } from './types.ts';

/** The first day that the act surely began by, to count lengths of time from. */
function beganOn({ event, reported }: Report): Day {
  return event.occurred.from ?? event.occurred.to ?? surelyReported(reported);
}

const namedEnd = /\b(?:until|till|through|expire[sd]?|lapse[sd]?|ends?|runs?)\b/u;
/** "The truce holds for 60 days": counted from the act, though another sentence says so. */
const lastsFor =
  /\b(?:holds?|lasts?|runs?|appl(?:y|ies)|hold|valid|stays?|remains?)\s+(?:in force\s+)?for\b/u;
/** The sentence right behind may go on about the same: "It expires in May". */
const goesOn = /^(?:it|they|this|these|the measures?)\b/iu;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True for the quote and its sentence. */
  readonly isOwn: boolean;
}

/** Whose end is looked for: of which kind, between whom. */
interface EndOf {
  readonly kind: string;
  readonly sides: ReadonlySet<string>;
  /** Those of them who do it. */
  readonly by: ReadonlySet<string>;
}

/** The kind of a ban of which nothing more is said, and its word. */
const anyBan = 'ban';

/** "The Union extended its sanctions on Fiji until May" tells no end of those of Norway: of the doers only another is named, before the noun. */
function isOfAnother(
  words: readonly Word[],
  { sides, by, kind }: EndOf,
  knowledge: StandingKnowledge,
): boolean {
  const named = namedStates(words, knowledge.names);
  if (named.some(({ code }) => by.has(code))) return false;
  const noun = nounsAmong(words, knowledge).find((each) => each.kind === kind)?.at ?? -1;
  const owner = named.findLast(({ behind }) => behind <= noun);
  if (owner === undefined || sides.has(owner.code)) return false;
  return !words.slice(owner.behind, noun).some(({ word }) => word === 'that');
}

/** Where an end may be told: the quote, its sentence, then other sentences of the article that name the same kind. */
function stretchesOf(report: Report, of: EndOf, knowledge: StandingKnowledge): readonly Stretch[] {
  const { kind, sides } = of;
  const { event, text } = report;
  const { span } = event.evidence;
  const names = (words: readonly Word[]) => {
    const nouns = nounsAmong(words, knowledge);
    const strong = nouns.filter(({ isWeak }) => !isWeak);
    // "Norway's ban lasts until June": any ban, where nothing says of what.
    const isMeant = (noun: (typeof nouns)[number]) =>
      noun.kind === kind || (noun.kind === anyBan && text.slice(span.start, span.end).includes(anyBan));
    return strong.some((noun) => noun.kind === kind) || (strong.length === 0 && nouns.some(isMeant));
  };
  const isOfOthers = (words: readonly Word[]) => {
    const named = namedStates(words, knowledge.names).map(({ code }) => code);
    return named.length > 0 && (!named.some((code) => sides.has(code)) || isOfAnother(words, of, knowledge));
  };
  const sentences = sentencesOfReport(report).map(({ start, end }) => ({
    start,
    end,
    isOwn: start <= span.start && end >= span.end,
  }));
  const others = sentences.filter(({ start, end, isOwn }, at) => {
    const sentence = text.slice(start, end);
    if (isOwn || !(namedEnd.test(sentence) || lastsFor.test(sentence))) return false;
    if (sentences[at - 1]?.isOwn === true && goesOn.test(sentence)) return true;
    const words = wordsOf(sentence);
    return names(words) && !isOfOthers(words);
  });
  return [{ ...span, isOwn: true }, ...sentences.filter(({ isOwn }) => isOwn), ...others];
}

/** The end of a state: a day that is named anywhere of these, else the length of time that the sentence gives. */
export function findEnd(report: Report, of: EndOf, knowledge: StandingKnowledge): StatedEnd | null {
  const began = beganOn(report);
  const ends = stretchesOf(report, of, knowledge).flatMap(({ start, end, isOwn }) => {
    const text = report.text.slice(start, end);
    const from = isOwn || lastsFor.test(text) ? began : null;
    const told = readEndDay(text, report.reported, from, knowledge.time);
    return told === null ? [] : [{ ...told, passage: passageAt(report, start, end) }];
  });
  const best = ends.find(({ isNamed }) => isNamed) ?? ends[0];
  return best === undefined ? null : { days: best.days, passage: best.passage };
}

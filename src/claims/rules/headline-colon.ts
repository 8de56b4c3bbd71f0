// Reads the short form of headlines: "Minsk: Talks will go on", "Poll: Voters want change". Leaves "Live: the latest on the vote" alone.

import type { Token } from '../../language/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'headline-colon';
const MOST_SOURCE_WORDS = 7;
const NOT_A_SOURCE =
  /^(?:live|watch|video|exclusive|breaking|update|updated|opinion|photos?|pictures|analysis|explainer|factbox|timeline|why|how|what)$/iu;

/** Bodies and papers that speak in headlines without a name. */
const SPEAKER =
  /^(?:poll|survey|report|study|source|official|expert|analyst|police|court|lawyer|minister|ministry|president|envoy|aide|watchdog|group|union|government|spokesman|spokeswoman|army|doctor|scientist|researcher|witness|media|agency|mayor|governor|judge|senator|critic)s?$/iu;

/** Ends with the name of a person, a body or a state, or with a noun that speaks: "Lukashenko's Long Dance:" is only a title. */
function isSpeaker(words: readonly Token[], { sentence }: SentenceView): boolean {
  const last = words.at(-1);
  const isNamed = sentence.names.some(
    ({ type, start, end }) => type !== 'MISC' && last !== undefined && start <= last.start && last.end <= end,
  );
  return isNamed || SPEAKER.test(last?.lemma ?? '') || SPEAKER.test(last?.form ?? '');
}

export function headlineColon(view: SentenceView): readonly WordAttribution[] {
  const { tree, sentence } = view;
  if (sentence.style !== 'headline') return [];
  const colon = tree.words.findIndex((word) => word.form === ':');
  const before = tree.words.slice(0, Math.max(0, colon));
  const isSource =
    before.length > 0 &&
    before.length <= MOST_SOURCE_WORDS &&
    before.every((word) => word.upos !== 'VERB' && word.upos !== 'AUX' && word.xpos !== 'POS') &&
    isSpeaker(before, view) &&
    !NOT_A_SOURCE.test(before[0]?.form ?? '');
  const content = [...tree.words.keys()].slice(colon + 1);
  if (!isSource || content.length < 2) return [];
  return [{ source: [...before.keys()], cue: [colon], content, stance: 'assert', ruleId: RULE }];
}

// Reads the short form of headlines: "Minsk: Talks will go on", "Poll: Voters want change". Leaves "Live: the latest on the vote" alone.

import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'headline-colon';
const MOST_SOURCE_WORDS = 7;
const NOT_A_SOURCE =
  /^(?:live|watch|video|exclusive|breaking|update|updated|opinion|photos?|pictures|analysis|explainer|factbox|timeline|why|how|what)$/iu;

export function headlineColon(view: SentenceView): readonly WordAttribution[] {
  const { tree, sentence } = view;
  if (sentence.style !== 'headline') return [];
  const colon = tree.words.findIndex((word) => word.form === ':');
  const before = tree.words.slice(0, Math.max(0, colon));
  const isSource =
    before.length > 0 &&
    before.length <= MOST_SOURCE_WORDS &&
    before.every((word) => word.upos !== 'VERB' && word.upos !== 'AUX') &&
    !NOT_A_SOURCE.test(before[0]?.form ?? '');
  const content = [...tree.words.keys()].slice(colon + 1);
  if (!isSource || content.length < 2) return [];
  return [{ source: [...before.keys()], cue: [colon], content, stance: 'assert', ruleId: RULE }];
}

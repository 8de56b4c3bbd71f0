// Reads the short form of headlines: "Minsk: Talks will go on", "Talks Resume: Sources". Leaves "Live: the latest on the vote" alone.

import type { Token } from '../../language/index.ts';
import { isSpeakerNoun } from '../grammar/speaker-nouns.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'headline-colon';
const MOST_SOURCE_WORDS = 7;
const NOT_A_SOURCE =
  /^(?:live|watch|video|exclusive|breaking|update|updated|opinion|photos?|pictures|analysis|explainer|factbox|timeline|why|how|what)$/iu;

/** Ends with the name of a person, a body or a state, or with a noun that speaks: "Lukashenko's Long Dance:" is only a title. */
function isSpeaker(words: readonly Token[], { sentence }: SentenceView): boolean {
  const last = words.at(-1);
  const isNamed = sentence.names.some(
    ({ type, start, end }) => type !== 'MISC' && last !== undefined && start <= last.start && last.end <= end,
  );
  return isNamed || isSpeakerNoun(last);
}

/** "Talks to Resume in May: Sources": who says so stands behind the colon. */
const MOST_TRAILING_WORDS = 4;

function trailingSpeaker(view: SentenceView): readonly WordAttribution[] {
  const { words } = view.tree;
  const colon = words.findLastIndex((word) => word.form === ':');
  const behind = words.slice(colon + 1);
  const last = behind.at(-1);
  const isSource =
    colon > 2 &&
    behind.length > 0 &&
    behind.length <= MOST_TRAILING_WORDS &&
    behind.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(upos)) &&
    isSpeakerNoun(last);
  if (!isSource) return [];
  const all = [...words.keys()];
  return [
    {
      source: all.slice(colon + 1),
      cue: [colon],
      content: all.slice(0, colon),
      stance: 'assert',
      ruleId: RULE,
    },
  ];
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
  if (!isSource || content.length < 2) return trailingSpeaker(view);
  return [{ source: [...before.keys()], cue: [colon], content, stance: 'assert', ruleId: RULE }];
}

// Keeps speech inside of speech: "Xinhua said that the envoy had said that talks go on" is told by Xinhua and, in its words, by the
// envoy. Leaves feelings and wishes inside of a content alone, which the model weighs.

import { lookUpWord } from '../../tables/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const SPEECH_RULES: ReadonlySet<string> = new Set(['clause-content', 'trailing-cue', 'source-phrase']);

/** A verb of speech by the table, or "according to". */
function isSpeech({ cue, ruleId }: WordAttribution, { tree, cues }: SentenceView): boolean {
  if (!SPEECH_RULES.has(ruleId)) return false;
  const rows = cue.map((at) => tree.words[at]).filter((word) => word?.upos === 'VERB');
  return (
    ruleId === 'source-phrase' ||
    rows.some((word) => {
      const row = word === undefined ? undefined : lookUpWord(cues.verb, word);
      return row?.frames.has('that') === true && row.frames.has('quote');
    })
  );
}

/** What stands behind the cue, where anything does: the tree may hang the outer "that" below the inner verb. */
function behindCue({ cue, content }: WordAttribution): readonly number[] {
  const last = cue.at(-1) ?? -1;
  const behind = content.filter((at) => at > last);
  return behind.length > 0 ? behind : content;
}

/** The attribution around a cue; it has to hold the speaker, too. */
function outerOf(inner: WordAttribution, kept: readonly WordAttribution[]): WordAttribution | undefined {
  const own = [...inner.source, ...inner.cue];
  return kept.find(({ content }) => own.every((at) => content.includes(at)));
}

/** Speech that the rules read inside the contents of what is kept, as sure as what is around it. */
export function nestedSpeech(
  kept: readonly WordAttribution[],
  proposed: readonly WordAttribution[],
  view: SentenceView,
): readonly WordAttribution[] {
  return proposed.flatMap((inner) => {
    const isRead = kept.some(({ cue }) => cue.some((at) => inner.cue.includes(at)));
    const outer =
      isRead || inner.source.length === 0 || !isSpeech(inner, view) ? undefined : outerOf(inner, kept);
    if (outer === undefined) return [];
    const content = behindCue(inner).filter((at) => outer.content.includes(at));
    const { certainty } = outer;
    return content.length === 0
      ? []
      : [{ ...inner, content, ...(certainty === undefined ? {} : { certainty }) }];
  });
}

// Reads who speaks by the words in front of a colon and a quotation: "More from Anna Weber: “No.”", "Oslo released a statement: “No.”"
// Leaves "There is one rule: “Be on time.”" alone, where nobody is named and nothing is told.

import type { Token } from '../../language/index.ts';
import { lookUpWord } from '../../tables/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import { verbGroup } from '../grammar/cue-words.ts';
import { findSubject, sourceWords } from '../grammar/find-subject.ts';
import { nounRunUpTo } from '../grammar/noun-run.ts';
import { spansOf } from '../grammar/phrase-spans.ts';
import type { Attribution, SentenceView } from '../types.ts';

const RULE = 'quoted-after-colon';
/** Behind these a name before a colon can only be the speaker's. */
const OPENING = /^(?:--?|[–—―•*:;]|from|by|here|'s|’s)$/iu;
/** The verb of "released the following statement". */
const REACH_WORDS = 8;

export interface ColonSpeaker {
  readonly attribution: Attribution;
  /** Whether the words before the colon hold nothing but the speaker. */
  readonly isAlone: boolean;
}

function isNamed(run: readonly number[], { tree, sentence }: SentenceView): boolean {
  const last = tree.words[run.at(-1) ?? -1];
  return sentence.names.some(
    (name) => last !== undefined && /^(?:PER|ORG)$/u.test(name.type) && spanContains(name, last),
  );
}

function attribution(
  source: readonly number[],
  [first, last]: readonly [Token, Token],
  content: Span,
  view: SentenceView,
): Attribution {
  return {
    source: spansOf(source, view),
    cue: { start: first.start, end: last.end },
    content: [content],
    stance: 'assert',
    ruleId: RULE,
  };
}

/** "Released the following statement:": a verb, and behind it a noun that tells. */
function toldBefore(colon: number, quotation: Span, view: SentenceView): ColonSpeaker | null {
  const { words } = view.tree;
  const noun = words[colon - 1];
  if (noun?.upos !== 'NOUN' || lookUpWord(view.cues.noun, noun)?.frames.has('quote') !== true) return null;
  const isVerb = ({ upos, xpos }: Token, at: number) =>
    at < colon && at >= colon - REACH_WORDS && upos === 'VERB' && /^VB[DZP]$/u.test(xpos);
  const verb = words.findLastIndex(isVerb);
  const source = verb < 0 ? [] : sourceWords(findSubject(verb, view), view);
  if (source.length === 0) return null;
  const opening = words[Math.min(...verbGroup(verb, view))] ?? noun;
  return { attribution: attribution(source, [opening, noun], quotation, view), isAlone: false };
}

/** For a quotation right behind a colon; null where the words before it name no speaker. */
export function quotedAfterColon(quotation: Span, view: SentenceView): ColonSpeaker | null {
  const { words } = view.tree;
  const colon = words.findLastIndex((word) => word.end <= quotation.start);
  const mark = words[colon];
  if (mark?.form !== ':') return null;
  const whole = nounRunUpTo(words, colon - 1);
  const opened = whole.findLastIndex((at) => OPENING.test(words[at]?.form ?? ''));
  const run = whole.slice(opened + 1);
  const first = run[0];
  if (first === undefined || run.at(-1) !== colon - 1) return null;
  if (!isNamed(run, view)) return toldBefore(colon, quotation, view);
  const isAlone = first === 0 || OPENING.test(words[first - 1]?.form ?? '');
  return { attribution: attribution(run, [mark, mark], quotation, view), isAlone };
}

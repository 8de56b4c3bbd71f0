// The lines below a text that tell who else worked on it and how to write to them.
// Reads "Additional reporting by Ann Lee", "Bo Roe contributed to this report.", "(dpa/lee)"; leaves alone
// "She contributed to the talks, he said." and "Reporting by the agency was wrong, the ministry said."

import type { LineChoice } from '../line-choice.ts';

const workBy =
  /^[-–—*(\s]*(?:(?:with )?additional (?:reporting|research|writing)|(?:with )?(?:reporting|writing|editing|compiled|edited|translated|translation|proofread(?:ing)?|fact[- ]check(?:ed|ing))) (?:by|from|for) /iu;
const credits: readonly RegExp[] = [
  /\bcontributed (?:to this (?:report|story|article|piece)|reporting|research)\b.{0,60}$/iu,
  /^(?:write|e-?mail|contact|get in touch with|reach|follow) (?:to |the (?:reporter|author|writer) )?.{2,60}(?:\bat |\bon |: ?)?\S{1,60}@\S{2,60}$/iu,
  /^(?:this is a (?:breaking|developing) (?:new |news )?story|this (?:is a developing )?(?:story|article) (?:has been|was|is being|will be) (?:first )?(?:updated|corrected|published)\b).{0,90}$/iu,
  /^(?:aus dem \p{L}{4,14} (?:von|übersetzt)|übersetz(?:ung|t)(?: von|:)|traduit d|traducción de|traduzione di|перевод(?:\s|:)|mit (?:agentur)?material(?: von| der|\.)|redaktion:|mitarbeit:).{0,160}$/iu,
  /^\([\p{L}]{2,12}(?:[/,-] ?[\p{L}-]{2,14}){0,4}\)$|^[\p{Lu}]{2,6}\/[\p{L}]{2,5}(?:\/[\p{L}]{2,5})?$/u,
];
const maxChars = 260;
/** So many blocks from its end a text may still credit. */
const reach = 4;

/** Share of capital words in a list of names, places and offices. */
const namesShare = 0.6;

function isMostlyNames(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const names = words.filter((word) =>
    /^[\p{Lu}\p{Lo}]|^(?:and|in|by|of|the|editing|reporting|additional)$/u.test(word),
  );
  return words.length > 1 && names.length >= words.length * namesShare;
}

/** True for a line of credits. */
export function isEndCredit(text: string): boolean {
  if (text.length > maxChars) return false;
  const work = workBy.exec(text);
  if (work !== null) return isMostlyNames(text.slice(work[0].length));
  return credits.some((pattern) => pattern.test(text));
}

/** The choices without the credits among the last blocks of the text. */
export function dropEndCredits(choices: readonly LineChoice[]): readonly LineChoice[] {
  const blocks = choices.filter(({ kind }) => kind !== null && kind !== 'caption' && kind !== 'headline');
  const last = new Set(blocks.slice(1).slice(-reach));
  return choices.map((choice) =>
    last.has(choice) && choice.kind !== 'heading' && isEndCredit(choice.line.text)
      ? { line: choice.line, kind: null, reason: 'credits' }
      : choice,
  );
}

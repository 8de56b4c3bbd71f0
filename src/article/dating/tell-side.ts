// On which side of the writing a named happening lies: past, ahead, or not told.

import type { Sentence } from './types.ts';

export type Side = 'past' | 'ahead' | 'open';

/** How far around the words cues are looked for. */
const reachChars = 60;

const aheadBefore =
  /\b(?:upcoming|looming|approaching|forthcoming|planned|anticipated|ahead of|heading into|going into|run-up to|gearing up for|prepar(?:e|es|ing) for|(?:days|weeks|months) (?:before|until|away from|from|out from)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?|this coming|will .{0,40}|(?:is|are) (?:set|scheduled|expected|due|slated) to .{0,40}|until|in advance of)\s*(?:the |a |an |its |his |her |their |(?:u\.s\.|us|2\d{3}|president|russian president|first|second|third|state's|republican|democratic|putin's|[a-z]+ [a-z]+'s) )*$/u;
const aheadAfter =
  /^(?:'s)?\W*(?:is |are )?(?:will|looms?|approach(?:es|ing)|(?:are|is) (?:set|scheduled|expected|due|slated|just|only)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later this (?:week|month)|this coming|in (?:two|three|four|five|six|\d+) (?:days|weeks))\b/u;
const pastBefore =
  /\b(?:after|since|following|in the wake of|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?|victory in|victories in|defeat in|finished .{0,20}in|came in .{0,20}in|recent|yesterday's|disputed|bruising)\s*(?:the |a |an |its |his |her |their |that |(?:u\.s\.|2\d{3}|first|second|third|recent|state's|republican|democratic) )*$/u;
const pastAfter =
  /^(?:'s)?\W*(?:last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in which (?:he|she|they) (?:won|lost|said)|where (?:he|she|they) (?:won|lost|said)|earlier this (?:week|month|year)|(?:was|were)(?! (?:approved|ratified|backed|blocked|opposed|delayed|postponed|planned|scheduled|expected|due|set|discussed|debated|agreed)\b)|ended|took place|concluded|went)/u;

/**
 * "the upcoming debate" lies ahead, "after winning the primary" lies back. "The Iowa caucuses matter" tells neither, nor does
 * "the accession was approved", since it may have yet to come.
 */
export function tellSide({ folded }: Sentence, start: number, end: number): Side {
  const before = folded.slice(Math.max(0, start - reachChars), start);
  const after = folded.slice(end, end + reachChars);
  const isAhead = aheadBefore.test(before) || aheadAfter.test(after);
  const isPast = pastBefore.test(before) || pastAfter.test(after);
  if (isAhead === isPast) return 'open';
  return isAhead ? 'ahead' : 'past';
}

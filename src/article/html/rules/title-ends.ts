// Tells whether a line is what a stated title begins or ends with, the rest being the site and its sections.
// "Envoy leaves Minsk" is an end of "SALT DAILY | Europe | Envoy leaves Minsk"; "leaves Minsk" is none.

import { foldWords } from '../compare-text.ts';

const joint = /\s+[|–—·•«»:›/*-]+\s+|\s*[|：»]\s*|:\s+/u;

/** True for a line of the same words as a title, or as some of its parts from one of its ends on. */
export function sharesEnd(title: string, line: string): boolean {
  const words = foldWords(line);
  if (words === '') return false;
  const folded = foldWords(title);
  if (folded === words) return true;
  if (!folded.startsWith(`${words} `) && !folded.endsWith(` ${words}`)) return false;
  const parts = title.split(joint);
  return parts.some(
    (_, at) =>
      at > 0 &&
      (foldWords(parts.slice(at).join(' ')) === words || foldWords(parts.slice(0, at).join(' ')) === words),
  );
}

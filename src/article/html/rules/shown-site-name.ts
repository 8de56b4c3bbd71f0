// Takes the name of a site off a title where only the page's foot tells that it is one.
// "Salt Daily - Envoy leaves" above "© 2024 Salt Daily" gives "Envoy leaves"; "Old capital - Envoy leaves" is left alone.

import { foldWords } from '../compare-text.ts';

const maxNameChars = 40;
const maxRightsChars = 200;
const rightsMark = /©|\(c\)|\bcopyright\b/iu;
const joint = /\s[|–—-]\s|:\s/u;
const lastJoint = /^.*\s[|–—-]\s/u;

/** True where a page keeps its rights under a name; one word alone may be another's. */
function isShown(name: string, lines: readonly string[]): boolean {
  const folded = foldWords(name);
  if (name.length > maxNameChars || !folded.includes(' ')) return false;
  return lines.some(
    (line) =>
      line.length <= maxRightsChars &&
      rightsMark.test(line) &&
      ` ${foldWords(line)} `.includes(` ${folded} `),
  );
}

/** A title without the name at either end that the page keeps its rights under. */
export function withoutShownName(title: string, lines: readonly string[]): string {
  const [first = ''] = title.split(joint, 1);
  const rest = title.slice(first.length).replace(/^\s*[|–—:-]\s+/u, '');
  if (rest !== '' && rest.length > first.length && isShown(first, lines)) return rest;
  const start = lastJoint.exec(title)?.[0] ?? '';
  const last = title.slice(start.length);
  if (start === '' || start.length < last.length || !isShown(last, lines)) return title;
  return start.replace(/\s[|–—-]\s$/u, '');
}

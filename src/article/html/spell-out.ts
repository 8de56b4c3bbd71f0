// Spells out all words of a simple pattern: letters, "?" and "{0,2}" after a letter, choices in brackets, and at the end
// `\w*`, `\w+` or `\S*`. "ads?|pop-?up" is "ad", "ads", "popup" and "pop-up".

/** Stand at the end of a word for one sign of a word and more, and for anything up to the next blank. */
export const [moreSigns, anySigns] = ['+', '*'] as const;

/** The choices of a pattern, where they are parted outside of its brackets: "ads?|pop-(?:up|over)" has two. */
function choicesOf(pattern: string): readonly string[] {
  return pattern.match(/(?:\([^)]*\)|[^|(])+/gu) ?? [];
}

const part = /\(\?:(?<inner>[^)]*)\)(?<maybe>\?)?|(?<end>\\[wS][*+])|(?<sign>.)(?<times>\?|\{0,2\})?/gu;
const spelledEnds: ReadonlyMap<string, readonly string[]> = new Map([
  ['\\w*', ['', moreSigns]],
  ['\\w+', [moreSigns]],
  ['\\S*', [anySigns]],
]);

function formsOf(part: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { inner, maybe, end, sign = '', times } = part;
  if (inner !== undefined) return maybe === undefined ? spellOut(inner) : ['', ...spellOut(inner)];
  if (end !== undefined) return spelledEnds.get(end) ?? [];
  if (times === undefined) return [sign];
  return times === '?' ? ['', sign] : ['', sign, sign + sign];
}

/** All words of a pattern. */
export function spellOut(pattern: string): readonly string[] {
  return choicesOf(pattern).flatMap((choice) =>
    [...choice.matchAll(part)].reduce<readonly string[]>(
      (words, { groups = {} }) => {
        const forms = formsOf(groups);
        return words.flatMap((word) => forms.map((form) => word + form));
      },
      [''],
    ),
  );
}

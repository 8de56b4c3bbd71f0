// The lines of a text in which a date may be given in full. Reading time expressions costs more a sign than all other clues
// together, and the clues want days with their years only.

/** A year, or the handle of a post that is signed with its day: "(@zenda) 3 Mar 21". */
const sign = /\d{4}|@/u;

/** Blanks all lines but those with a year, and those right before and after them, since texts break lines anywhere. */
export function keepYears(text: string): string {
  const lines = text.split('\n');
  const dated = lines.map((line) => sign.test(line));
  return lines
    .map((line, at) =>
      dated[at] === true || dated[at - 1] === true || dated[at + 1] === true ? line : ' '.repeat(line.length),
    )
    .join('\n');
}

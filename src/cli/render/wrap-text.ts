// Breaks text into lines of a width, on white space; a word longer than the line stands alone.

/** Lines of at most `widthColumns` characters, each after the first begun with `indent`. */
export function wrapText(text: string, widthColumns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const room = widthColumns - (lines.length > 0 ? indent.length : 0);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

// Text that has to fit a line: how many columns it takes, and as much of it as fits.

/** Chinese, Japanese and Korean signs and full-width forms take two columns on a terminal. */
const wideSign =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** Marks that stand on the sign before them take none. */
const mark = /\p{M}|\u200b|\u200c|\u200d/u;

function widthOfSign(sign: string): number {
  if (sign < '\u0300') return 1;
  if (mark.test(sign)) return 0;
  return wideSign.test(sign) || sign > '\u{1f300}' ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width;
}

/** True where a sign of the text takes two columns. */
export function hasWideSigns(text: string): boolean {
  return wideSign.test(text);
}

/** The text on one line of at most `widthColumns`; "…" stands for what did not fit. */
export function shorten(text: string, widthColumns: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (widthOf(line) <= widthColumns) return line;
  let width = 1;
  let kept = '';
  for (const sign of line) {
    width += widthOfSign(sign);
    if (width > widthColumns) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

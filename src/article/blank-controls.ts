// Takes control characters out of what is read: they are no writing, and would reach the terminal of whoever reads it.

const escapeSign = String.fromCharCode(0x1b);
/** In an unlabelled eight-bit set one sign stands for "ESC [". */
const shortIntroducer = String.fromCharCode(0x9b);
const bell = String.fromCharCode(7);

/** Orders to a terminal, as "ESC [ 31 m" for red; longer than so many signs none is. */
const colours = `(?:${escapeSign}\\[|${shortIntroducer})[0-?]{0,32}[ -/]{0,4}[@-~]`;
/** Titles and links for a terminal: "ESC ] 0 ; title BEL". */
const titles = `${escapeSign}\\][^${escapeSign}${bell}\\n\\r]{0,300}(?:${bell}|${escapeSign}\\\\)`;
/** All other control characters but the white space among them. */
const others = '(?![\\t\\n\\r])\\p{Cc}';

/** All control characters but the white space among them, as ranges: most pages have none, and these are searched fast. */
const ranges = ['\\0-\\x08', '\\x0b', '\\x0c', '\\x0e-\\x1f', '\\x7f-\\x9f'];
const anyControl = new RegExp(`[${ranges.join('')}]`, 'u');

const pattern = new RegExp(`${colours}|${titles}|${others}`, 'gu');

/** As many blanks in place of each control character and each order to a terminal, so that all places hold. */
export function blankControls(text: string): string {
  return anyControl.test(text) ? text.replace(pattern, (signs) => ' '.repeat(signs.length)) : text;
}

// Folds a text so that names meet whatever their accents, quotes and dashes; every folded text is as long as its source.

const unmarked: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['“', '"'],
  ['”', '"'],
]);

/** "Türkiye’s" becomes "Turkiye's": one UTF-16 unit for one, so that offsets stay true; case is kept. */
export function foldName(text: string): string {
  return text.replace(/[^\x21-\x7e ]/gu, (mark) => {
    const plain = unmarked.get(mark) ?? (/\s/u.test(mark) ? ' ' : mark.normalize('NFD').charAt(0));
    return mark.length === 1 ? plain : mark;
  });
}

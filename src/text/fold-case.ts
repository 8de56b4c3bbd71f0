// Lower case for looking words up: what is found in the folded text stands at the same place in the text itself.

/** "Σ" becomes one of two letters in lower case, by its place in the word; folded it is the same letter everywhere. */
const twofold = 'Σ';

function foldEachSign(text: string): string {
  return [...text]
    .map((sign) => {
      const lower = sign.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .join('');
}

/** The text in lower case, each code unit at its place: "NATO in İzmir" is "nato in İzmir", for a small "İ" would take two. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length && !text.includes(twofold) ? lower : foldEachSign(text);
}

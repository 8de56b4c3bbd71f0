// A kind of entry as a sentence names it: "a claim", "an event".

export function nameKind(kind: string): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}

// The order of texts: by their code units, the same on every machine, whatever language it is set to.

/** For `sort`: negative where `a` comes first. Capitals come before small letters, plain letters before accented ones. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

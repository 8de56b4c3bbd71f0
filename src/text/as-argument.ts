// A path or a name as it is typed in a command that is shown to be copied: `demarche verify --ledger 'my ledger.db'`.

/** Characters that a shell takes as they are. */
const plain = /^[\p{L}\p{M}\p{N}_./:@%+,=-]+$/u;

/** The text as one argument of a shell: in quotation marks where it holds blanks or other characters that mean something there. */
export function asArgument(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// An answer as text: the same bytes on the command line and over HTTP.

/** JSON with a line break at its end. */
export function toJson(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

// The list of sources below a text.
// Reads <h2>References</h2><ol><li>Lee A. (2019) ...</ol> at its end; leaves alone "Sources close to the envoy said so."

import type { LineChoice } from '../line-choice.ts';

const mark =
  /^(?:(?:article |verwendete |our )?(?:sources|references|bibliography|citations|works cited|footnotes|endnotes)|further sources|(?:verwendete |weitere )?quellen(?:angaben|verzeichnis|nachweise?)?|einzelnachweise|literatur(?:verzeichnis|hinweise|angaben)?|références|bibliographie|sources et références|fuentes|referencias|bibliografía|fonti|bibliografia|fontes|referências|bronnen|źródła|zdroje|källor|kilder|lähteet|источники|литература|джерела)\s?:?$/iu;
/** The list stands below this share of the text. */
const minShareAbove = 0.5;
/** A heavier line without an address in it is text again. */
const maxNote = 250;

function isEntry({ line, kind }: LineChoice): boolean {
  return kind === 'listItem' || /https?:|www\.|doi/iu.test(line.text) || line.weight < maxNote;
}

/** The choices without such a list and its heading. */
export function dropSourceLists(choices: readonly LineChoice[]): readonly LineChoice[] {
  const at = choices.findIndex(({ kind, line }) => kind !== null && mark.test(line.text));
  if (at < 0) return choices;
  const weigh = (part: readonly LineChoice[]): number =>
    part.reduce((sum, { kind, line }) => sum + (kind === 'paragraph' ? line.weight : 0), 0);
  if (weigh(choices.slice(0, at)) < weigh(choices) * minShareAbove) return choices;
  const length = choices
    .slice(at + 1)
    .findIndex((choice) => choice.kind === 'heading' || (choice.kind !== null && !isEntry(choice)));
  const end = length < 0 ? choices.length : at + 1 + length;
  return choices.map((choice, index) =>
    index >= at && index < end && choice.kind !== null && choice.kind !== 'caption'
      ? { line: choice.line, kind: null, reason: 'sources' }
      : choice,
  );
}

// The line that heads the comments of readers on pages that mark them by no element and no class.
// Reads "Comments (3)", "12 Kommentare:", "3 Responses to “Envoy leaves”"; leaves alone "Comments by the envoy were not
// welcome." and the counter above a text, which links to the comments.

import type { LineChoice } from '../line-choice.ts';

const word =
  'comments?|replies|responses?|thoughts?|reader comments|kommentare?|leserkommentare|kommentarer|commentaires?|comentarios?|comentários?|commenti|commento|reacties|komentarze|komentáře|комментари(?:и|ев|й)|коментар(?:і|ів)|yorumlar|yorum|评论|評論|コメント|댓글';
const mark = new RegExp(
  String.raw`^(?:\d{1,5}\s?(?:${word})|(?:${word})\s?(?:[(\[]\s?\d{1,5}\s?[)\]]|:?\s\d{1,5}))(?:\s?[:.]|\s(?:to|on|auf|zu|sur|en|a)\s.{0,160}|\s?:.*)?$`,
  'iu',
);
const bareMark =
  /^(?:comments|kommentare|leserkommentare|commentaires|comentarios|commenti|reacties|комментарии|leave a (?:comment|reply)|post a comment|schreibe? einen kommentar|kommentar schreiben|laisser un commentaire|deja un comentario)\s?:?$/iu;
/** Longer ones begin the first comment in the same line. */
const maxChars = 400;
/** So much text stands above the comments of an article. */
const minTextAbove = 200;

function isMark({ line }: LineChoice): boolean {
  if (line.isHidden || line.linkWeight > 0 || line.text.length > maxChars) return false;
  return mark.test(line.text) || bareMark.test(line.text);
}

/** The choices with all that stands below such a line left out. */
export function dropBelowCommentMark(choices: readonly LineChoice[]): readonly LineChoice[] {
  let above = 0;
  let isBelow = false;
  return choices.map((choice) => {
    const { line, kind } = choice;
    if (kind === 'paragraph' || kind === 'quote' || kind === 'listItem') {
      if (!isBelow && !isMark(choice)) above += line.weight;
    }
    isBelow ||= above >= minTextAbove && isMark(choice);
    return isBelow && kind !== null ? { line, kind: null, reason: 'comments' } : choice;
  });
}

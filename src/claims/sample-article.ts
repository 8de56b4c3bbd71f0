// Articles with trees for the tests of this folder: a word a line ("form lemma UPOS XPOS head relation"), a blank line between
// sentences, "¶" in front of a sentence that opens a paragraph.

import type { Analysis, Sentence, Token } from '../language/index.ts';

const NO_SPACE_BEFORE = /^(?:[.,;:!?”]|'s|’s)$/u;

function readSentence(lines: string, from: number): { text: string; sentence: Sentence } {
  let text = '';
  const tokens = lines.split('\n').map((line): Token => {
    const [form = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''] = line.trim().split(/\s+/u);
    if (text !== '' && !NO_SPACE_BEFORE.test(form) && !text.endsWith('“')) text += ' ';
    const start = from + text.length;
    text += form;
    return { start, end: from + text.length, form, lemma, upos, xpos, head: Number(head), deprel };
  });
  const style = 'prose' as const;
  return { text, sentence: { start: from, end: from + text.length, style, tokens, names: [] } };
}

export function sampleArticle(notation: string): Analysis {
  let text = '';
  const sentences = notation
    .trim()
    .split(/\n\s*\n/u)
    .map((lines) => {
      const isParagraph = lines.trim().startsWith('¶');
      if (text !== '') text += isParagraph ? '\n\n' : ' ';
      const read = readSentence(lines.trim().replace(/^¶\s*/u, ''), text.length);
      text += read.text;
      return read.sentence;
    });
  return { articleId: '0'.repeat(64), text, language: 'en', sentences };
}

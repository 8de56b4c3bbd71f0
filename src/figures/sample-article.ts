// Sentences with tags and trees for the tests of this folder, a word a line: "form lemma UPOS XPOS head relation".

import type { Analysis } from '../language/index.ts';

export function sampleArticle(lines: string): Analysis {
  let text = '';
  const tokens = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''] = line
        .trim()
        .split(/\s+/u);
      if (text !== '' && !/^[.,%-]$/u.test(form) && !/[$-]$/u.test(text)) text += ' ';
      const start = text.length;
      text += form;
      return { start, end: text.length, form, lemma, upos, xpos, head: Number(head), deprel };
    });
  const sentence = { start: 0, end: text.length, style: 'prose' as const, tokens, names: [] };
  return { articleId: '0'.repeat(64), text, language: 'en', sentences: [sentence] };
}

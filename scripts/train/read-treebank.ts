// Reads a CoNLL-U treebank as documents with a running text, so that the tools can be trained from raw text.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Token } from '../../src/language/index.ts';

/** A word of the gold analysis. Parts of one spelled word (`do` + `n't`) have spans of their own. */
export interface GoldToken extends Token {
  /** CoNLL-U's last column, as it stands. */
  readonly misc: string;
}

export interface GoldSentence {
  readonly tokens: readonly GoldToken[];
  /** True where a new paragraph starts with this sentence. */
  readonly opensParagraph: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

interface Draft {
  id: string;
  text: string;
  sentences: GoldSentence[];
}

/** All documents of a `.conllu` or `.conllu.gz` file; sentences are joined by a space, paragraphs by a blank line. */
export function readTreebank(path: string): readonly GoldDocument[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const documents: Draft[] = [];
  for (const block of source.split(/\n\n+/u)) {
    const lines = block.split('\n').filter((line) => line !== '');
    if (lines.length === 0) continue;
    const id = lines.find((line) => line.startsWith('# newdoc id'))?.split('= ')[1];
    if (id !== undefined) documents.push({ id, text: '', sentences: [] });
    const draft = documents.at(-1);
    if (draft !== undefined) addSentence(draft, lines);
  }
  return documents;
}

function addSentence(draft: Draft, lines: readonly string[]): void {
  const opensParagraph = lines.some((line) => line.startsWith('# newpar')) || draft.sentences.length === 0;
  if (draft.sentences.length > 0) draft.text += opensParagraph ? '\n\n' : ' ';
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'));
  const tokens: GoldToken[] = [];
  let at = draft.text.length;
  let text = '';
  let joinedUntil = 0;
  for (const cells of rows) {
    const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] =
      cells;
    if (number.includes('.')) continue;
    const isLast = cells === rows.at(-1);
    if (number.includes('-')) {
      joinedUntil = Number(number.split('-')[1]);
      continue;
    }
    tokens.push({
      start: at,
      end: at + form.length,
      form,
      lemma,
      upos,
      xpos,
      head: Number(head),
      deprel,
      misc,
    });
    text += form;
    const range = rows.find((row) => row[0]?.endsWith(`-${number}`) && row[0].includes('-'));
    const isGlued = Number(number) < joinedUntil || (range?.[9] ?? misc).includes('SpaceAfter=No');
    if (!isGlued && !isLast) text += ' ';
    at = draft.text.length + text.length;
  }
  draft.text += text;
  draft.sentences.push({ tokens, opensParagraph });
}

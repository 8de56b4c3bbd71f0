// Reads the flat names of the GUM documents and lays them over the words of the treebank.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { nameLabels } from '../../src/language/english/label-names.ts';
import type { GoldDocument, GoldSentence } from './read-treebank.ts';

interface NamesLine {
  readonly id: string;
  readonly sentences: readonly {
    readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  }[];
}

/** Label numbers (of `nameLabels`) by sentence. The possessive 's is no part of a name. */
export function readNames(
  path: string,
  documents: readonly GoldDocument[],
): ReadonlyMap<GoldSentence, Uint8Array> {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  const byId = new Map(lines.map((line) => JSON.parse(line) as NamesLine).map((line) => [line.id, line]));
  const labels = new Map<GoldSentence, Uint8Array>();
  for (const document of documents) {
    const line = byId.get(document.id);
    if (line === undefined) continue;
    for (const [index, sentence] of document.sentences.entries())
      labels.set(sentence, labelsOf(sentence, line.sentences[index]?.names ?? []));
  }
  return labels;
}

function labelsOf(sentence: GoldSentence, names: NamesLine['sentences'][number]['names']): Uint8Array {
  const labels = new Uint8Array(sentence.tokens.length);
  for (const { start, end, type } of names) {
    const inside = sentence.tokens
      .map((token, at) => ({ token, at }))
      .filter(({ token }) => token.start >= start && token.end <= end);
    if (inside.at(-1)?.token.xpos === 'POS') inside.pop();
    for (const [order, { at }] of inside.entries())
      labels[at] = Math.max(
        0,
        nameLabels.findIndex((label) => label === `${order === 0 ? 'B' : 'I'}-${type}`),
      );
  }
  return labels;
}

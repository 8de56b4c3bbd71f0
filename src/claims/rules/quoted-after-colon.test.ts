import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { Analysis } from '../../language/index.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = { ...allTables.claims, model: null };
const QUOTATION = `“ “ PUNCT \`\` 3 punct
  We we PRON PRP 3 nsubj
  go go VERB VBP 0 root
  home home ADV RB 3 advmod
  now now ADV RB 3 advmod
  . . PUNCT . 3 punct
  ” ” PUNCT '' 3 punct`;

/** An article whose words of that form are names of persons. */
function withName(form: string, analysis: Analysis): Analysis {
  const sentences = analysis.sentences.map((sentence) => ({
    ...sentence,
    names: sentence.tokens
      .filter((token) => token.form === form)
      .map(({ start, end }) => ({ start, end, type: 'PER' as const })),
  }));
  return { ...analysis, sentences };
}

/** "Weber | :", one string an attribution of the quotation behind the words. */
function speakersIn(words: string): readonly string[] {
  const analysis = withName('Weber', sampleArticle(`${words}\n\n${QUOTATION}`));
  const textOf = ({ start, end }: { start: number; end: number }) => analysis.text.slice(start, end);
  return findAttributions(analysis, tables).map(
    ({ source, cue }) => `${source.map(textOf).join(' ')} | ${cue === null ? '' : textOf(cue)}`,
  );
}

test('reads a name in front of a colon', () => {
  const speakers = speakersIn(`More more ADJ JJR 0 root
    from from ADP IN 3 case
    Weber Weber PROPN NNP 1 nmod
    : : PUNCT : 1 punct`);
  assert.deepEqual(speakers, ['Weber | :']);
});

test('reads who gave out a statement', () => {
  const speakers = speakersIn(`Weber Weber PROPN NNP 2 nsubj
    released release VERB VBD 0 root
    the the DET DT 4 det
    statement statement NOUN NN 2 obj
    : : PUNCT : 2 punct`);
  assert.deepEqual(speakers, ['Weber | released the statement']);
});

test('leaves a colon behind a thing alone', () => {
  const speakers = speakersIn(`Weber Weber PROPN NNP 2 nsubj
    has have VERB VBZ 0 root
    one one NUM CD 4 nummod
    rule rule NOUN NN 2 obj
    : : PUNCT : 2 punct`);
  assert.deepEqual(speakers, []);
});

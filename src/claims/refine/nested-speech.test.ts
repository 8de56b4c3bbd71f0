import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { proposeByRules } from '../propose-by-rules.ts';
import { sampleArticle } from '../sample-article.ts';
import { nestedSpeech } from './nested-speech.ts';

/** What is kept beside the attribution of the first verb, which holds all behind it: "source | cue | content". */
function nestedIn(notation: string): readonly string[] {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const text = (words: readonly number[]) => words.map((at) => view.tree.words[at]?.form).join(' ');
  const proposed = proposeByRules(view);
  const outer = proposed.filter(({ cue }) => cue.includes(1)).map((one) => ({ ...one, certainty: 0.7 }));
  return nestedSpeech(outer, proposed, view).map(
    ({ source, cue, content, certainty }) =>
      `${text(source)} | ${text(cue)} | ${text(content)} | ${certainty}`,
  );
}

test('keeps who speaks in the words of another, as sure as the other', () => {
  const nested = nestedIn(`Agencies agency NOUN NNS 2 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 5 mark
    Minsk Minsk PROPN NNP 5 nsubj
    said say VERB VBD 2 ccomp
    talks talk NOUN NNS 7 nsubj
    failed fail VERB VBD 5 ccomp
    . . PUNCT . 2 punct`);
  assert.deepEqual(nested, ['Minsk | said | talks failed . | 0.7']);
});

test('leaves a wish inside of speech to the model', () => {
  const nested = nestedIn(`Agencies agency NOUN NNS 2 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 5 mark
    Minsk Minsk PROPN NNP 5 nsubj
    wants want VERB VBZ 2 ccomp
    to to PART TO 7 mark
    talk talk VERB VB 5 xcomp
    . . PUNCT . 2 punct`);
  assert.deepEqual(nested, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { proposeByRules } from '../propose-by-rules.ts';
import { sampleArticle } from '../sample-article.ts';
import { citedSpeakers } from './cited-speakers.ts';

/** "source | cue | content" of what the rules read, with whom it cites. */
function toldIn(notation: string): readonly string[] {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const text = (words: readonly number[]) =>
    words
      .map((at) => view.tree.words[at]?.form)
      .filter((form) => form !== ',' && form !== '.')
      .join(' ');
  return citedSpeakers(proposeByRules(view), view).map(
    ({ source, cue, content }) => `${text(source)} | ${text(cue)} | ${text(content)}`,
  );
}

test('keeps the agency and whom it cites', () => {
  const told = toldIn(`Talks talk NOUN NNS 2 nsubj
    failed fail VERB VBD 5 ccomp
    , , PUNCT , 2 punct
    Reuters Reuters PROPN NNP 5 nsubj
    said say VERB VBD 0 root
    , , PUNCT , 7 punct
    citing cite VERB VBG 5 advcl
    two two NUM CD 9 nummod
    envoys envoy NOUN NNS 7 obj
    . . PUNCT . 5 punct`);
  assert.deepEqual(told, ['Reuters | said | Talks failed', 'two envoys | citing | Talks failed']);
});

test('keeps whom an agency quoted in a clause of its own', () => {
  const told = toldIn(`Reuters Reuters PROPN NNP 8 nsubj
    , , PUNCT , 4 punct
    which which PRON WDT 4 nsubj
    quoted quote VERB VBD 1 acl:relcl
    two two NUM CD 6 nummod
    traders trader NOUN NNS 4 obj
    , , PUNCT , 4 punct
    said say VERB VBD 0 root
    talks talk NOUN NNS 10 nsubj
    failed fail VERB VBD 8 ccomp
    . . PUNCT . 8 punct`);
  assert.deepEqual(told, ['Reuters | said | talks failed', 'two traders | quoted | talks failed']);
});

test('leaves reasons alone, which nobody says', () => {
  const told = toldIn(`Weber Weber PROPN NNP 2 nsubj
    left leave VERB VBD 0 root
    , , PUNCT , 4 punct
    citing cite VERB VBG 2 advcl
    bad bad ADJ JJ 6 amod
    health health NOUN NN 4 obj
    . . PUNCT . 2 punct`);
  assert.ok(told.every((one) => !one.startsWith('bad health')));
});

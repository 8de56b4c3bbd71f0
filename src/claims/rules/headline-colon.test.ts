import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { headlineColon } from './headline-colon.ts';

const { claims } = allTables;

/** The words of the source in a headline in which one word is a name. */
function sourceIn(name: string, notation: string): string | null {
  const analysis = sampleArticle(notation);
  const start = analysis.text.indexOf(name);
  const names = [{ start, end: start + name.length, type: 'PER' as const }];
  const [view] = viewsOf(
    { ...analysis, sentences: analysis.sentences.map((one) => ({ ...one, style: 'headline', names })) },
    claims,
    [],
  );
  assert.ok(view !== undefined);
  const [found] = headlineColon(view);
  return found === undefined ? null : found.source.map((at) => view.tree.words[at]?.form).join(' ');
}

test('reads a name before a colon as a speaker', () => {
  const headline = `Prime prime NOUN NN 2 compound
    Minister minister NOUN NN 3 compound
    Weber Weber PROPN NNP 6 parataxis
    : : PUNCT : 6 punct
    Talks talk NOUN NNS 6 nsubj
    Failed fail VERB VBD 0 root`;
  assert.equal(sourceIn('Weber', headline), 'Prime Minister Weber');
});

test('leaves a title alone, though it holds a name', () => {
  const headline = `Weber Weber PROPN NNP 3 compound
    Peace peace NOUN NN 3 compound
    Efforts effort NOUN NNS 0 root
    : : PUNCT : 3 punct
    A a DET DT 7 det
    Long long ADJ JJ 7 amod
    Road road NOUN NN 3 appos`;
  assert.equal(sourceIn('Weber', headline), null);
});

test('reads who speaks behind a colon', () => {
  const headline = `Talks talk NOUN NNS 2 nsubj
    Resume resume VERB VBP 0 root
    Soon soon ADV RB 2 advmod
    : : PUNCT : 5 punct
    Sources source NOUN NNS 2 parataxis`;
  assert.equal(sourceIn('Talks', headline), 'Sources');
});

test('leaves a thing behind a colon alone', () => {
  const headline = `Leaders leader NOUN NNS 2 nsubj
    Want want VERB VBP 0 root
    One one NUM CD 4 nummod
    Thing thing NOUN NN 2 obj
    : : PUNCT : 6 punct
    Time time NOUN NN 4 appos`;
  assert.equal(sourceIn('Leaders', headline), null);
});

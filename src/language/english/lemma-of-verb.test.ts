import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataFolder, readLanguageTables } from '../../tables/index.ts';
import { lemmaOfVerb } from './lemma-of-verb.ts';

const { verbs } = readLanguageTables(dataFolder);

describe('lemmaOfVerb', () => {
  const forms: readonly [string, string, string][] = [
    ['plunged', 'VBD', 'plunge'],
    ['belonged', 'VBD', 'belong'],
    ['exchanged', 'VBN', 'exchange'],
    ['shelled', 'VBD', 'shell'],
    ['controlled', 'VBN', 'control'],
    ['freed', 'VBN', 'free'],
    ['hoped', 'VBD', 'hope'],
    ['tied', 'VBN', 'tie'],
    ['denied', 'VBD', 'deny'],
    ['fled', 'VBD', 'flee'],
    ['frozen', 'VBN', 'freeze'],
    ['lying', 'VBG', 'lie'],
    ['banning', 'VBG', 'ban'],
    ['imposing', 'VBG', 'impose'],
  ];
  for (const [form, tag, lemma] of forms)
    it(`leads "${form}" back to ${lemma}`, () => assert.equal(lemmaOfVerb(form, tag, verbs), lemma));

  it('leaves a verb that it does not know, and forms of other tags', () => {
    assert.equal(lemmaOfVerb('frobbed', 'VBD', verbs), null);
    assert.equal(lemmaOfVerb('release', 'VB', verbs), null);
  });
});

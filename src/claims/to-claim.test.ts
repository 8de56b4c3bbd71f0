import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables as tables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { indexSpans } from '../text/index.ts';
import { toClaim } from './to-claim.ts';

const model = loadLanguageModel(undefined, tables.language);

/** The words of a source that stands in these pieces of a text. */
function sourceIn(text: string, pieces: readonly string[], content: string): string | undefined {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attribution = {
    ...{ source: pieces.map(spanOf), cue: null, content: [spanOf(content)] },
    ...{ stance: 'assert' as const, ruleId: 'sample' },
  };
  const actors = indexSpans([], () => []);
  return toClaim(attribution, analyse({ articleId: 'sample', text }, model), actors, []).source?.text;
}

test('parts the pieces of a source by a comma where the text does', () => {
  const text = 'Accra, with Togo, the Gambia and Benin, had said that talks were over.';
  const pieces = ['Accra', 'Togo', 'the Gambia and Benin'];
  assert.equal(sourceIn(text, pieces, 'that talks were over'), 'Accra, Togo, the Gambia and Benin');
});

test('joins pieces that no comma parts by a blank', () => {
  const text = 'A man said who lives in Accra that talks were over.';
  assert.equal(
    sourceIn(text, ['A man', 'who lives in Accra'], 'that talks were over'),
    'A man who lives in Accra',
  );
});

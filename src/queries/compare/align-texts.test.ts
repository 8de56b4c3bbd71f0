import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AlignedPair, alignTexts } from './align-texts.ts';

/** Sentences are parted by a bar. */
function spansOf(text: string) {
  let start = 0;
  return text.split('|').map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
}

function align(a: string, b: string): readonly string[] {
  const say = (text: string, sentence: AlignedPair['first']) => {
    if (sentence === null) return '–';
    const { span, marks, isMoved } = sentence;
    let said = text.slice(span.start, span.end);
    for (const mark of marks.toReversed()) {
      const [start, end] = [mark.start - span.start, mark.end - span.start];
      said = `${said.slice(0, start)}[${said.slice(start, end)}]${said.slice(end)}`;
    }
    return isMoved ? `${said} (moved)` : said;
  };
  return alignTexts([a, spansOf(a)], [b, spansOf(b)]).map(
    ({ first, second }) => `${say(a, first)} / ${say(b, second)}`,
  );
}

describe('alignTexts', () => {
  it('marks the words that another version has otherwise', () => {
    assert.deepEqual(
      align('Peru freed 52 miners on Monday.', 'Peru freed nearly fourteen miners on Monday.'),
      ['Peru freed [52] miners on Monday. / Peru freed [nearly fourteen] miners on Monday.'],
    );
  });

  it('shows what was left out and what was added in its place', () => {
    assert.deepEqual(align('Lima is quiet.|Talks go on.', 'Nobody came to Bratislava.|Talks go on.'), [
      'Lima is quiet. / –',
      '– / Nobody came to Bratislava.',
      'Talks go on. / Talks go on.',
    ]);
  });

  it('says of a sentence that stands elsewhere that it was moved', () => {
    assert.deepEqual(
      align(
        'One came early.|Two stayed behind there.|Three left.',
        'Two stayed behind there.|Three left.|One came early.',
      ),
      [
        'One came early. (moved) / –',
        'Two stayed behind there. / Two stayed behind there.',
        'Three left. / Three left.',
        '– / One came early. (moved)',
      ],
    );
  });

  it('takes other letters and punctuation for the same words', () => {
    assert.deepEqual(align('“We agree,” she said.', '"WE agree", she said'), [
      '“We agree,” she said. / "WE agree", she said',
    ]);
  });

  it('has every sentence of both texts once and in order', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'e f g', 'h i', 'a e'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const [a, b] = [left.join('|'), right.join('|')];
        const pairs = alignTexts([a, spansOf(a)], [b, spansOf(b)]);
        const ofA = pairs.flatMap(({ first }) => first?.span ?? []);
        const ofB = pairs.flatMap(({ second }) => second?.span ?? []);
        assert.deepEqual([ofA, ofB], [spansOf(a), spansOf(b)]);
      }),
    );
  });
});

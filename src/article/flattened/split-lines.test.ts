import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitLines } from './split-lines.ts';

describe('splitLines', () => {
  it('takes the bullet of "- Salt" and the sign of "> Zenda signs" off, and only the first is a list item', () => {
    const source = '- Salt\n> Zenda signs\n— We shall see, she said.';
    const lines = splitLines(source);
    assert.deepEqual(
      lines.map(({ text, hasBullet }) => [text, hasBullet]),
      [
        ['Salt', true],
        ['Zenda signs', false],
        ['— We shall see, she said.', false],
      ],
    );
    for (const { text, span } of lines) assert.equal(source.slice(span.start, span.end), text);
  });

  it('leaves out lines without text, and leaves ">10 tons of salt" as it is', () => {
    assert.deepEqual(
      splitLines('\n \n>10 tons of salt').map(({ number, text }) => [number, text]),
      [[2, '>10 tons of salt']],
    );
  });

  it('parts a headline from the breadcrumb and the title that it is glued to', () => {
    const title = 'Ruritania signs a treaty on salt';
    for (const above of [
      `Home > World > Media${title} - The Zenda Post`,
      `WORLD${title} / World /`,
      `News|${title}`,
    ]) {
      const source = `${above}${above.endsWith('/') ? ' ' : ''}${title}\nNext`;
      const lines = splitLines(source);
      assert.deepEqual(
        lines.map(({ text }) => text),
        [above, title, 'Next'],
      );
      for (const { text, span } of lines) assert.equal(source.slice(span.start, span.end), text);
    }
  });

  it('leaves a line whole that says some of its words twice', () => {
    for (const line of [
      'New taxes on Graustark salt, old taxes on Graustark salt',
      'New Taxes on Graustark Salt or Old Taxes on Graustark Salt',
      'A treaty on salt was signed. Nobody read it: A treaty on salt was signed.',
      'Salt, Salt, Salt, Salt, Salt, Salt, Salt, Salt, Salt',
    ])
      assert.deepEqual(
        splitLines(line).map(({ text }) => text),
        [line],
      );
  });
});

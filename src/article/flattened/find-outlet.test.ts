import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { isUnreadable, pageFromBytes } from '../../page/index.ts';
import { readArticle } from '../index.ts';

const told = `Chad opened an embassy in Lima on Tuesday, its foreign ministry said. The ambassador of Chad had arrived a week before.

Two more embassies are to follow in May, the ministry said in Lima.`;

function read(...lines: readonly string[]) {
  const page = pageFromBytes(Buffer.from(`${lines.join('\n\n')}\n`), { location: 'page.txt', headers: null });
  if (isUnreadable(page)) throw new Error(page.message);
  const { article } = readArticle(page, allTables);
  return [article?.outlet ?? null, article?.headline ?? null];
}

describe("the outlet in a page's first line", () => {
  it('is read above a headline, and where the page has none', () => {
    assert.deepEqual(read('The Salt Tribune', 'A new embassy in Lima', told), [
      'The Salt Tribune',
      'A new embassy in Lima',
    ]);
    assert.deepEqual(read('The Lantern', told), ['The Lantern', null]);
  });

  it('stands before a section of the page, or its day', () => {
    const above = (line: string) => read(line, 'A new embassy in Lima', told)[0];
    assert.equal(above('Salt Tribune | Law'), 'Salt Tribune');
    assert.equal(above('SALT TRIBUNE -- WORLD'), 'SALT TRIBUNE');
    assert.equal(above('The Salt Tribune, 3 May 2024'), 'The Salt Tribune');
    assert.equal(above('Law | Opening Hours'), null);
  });

  it('is no headline, whatever it is called', () => {
    for (const name of ['The Coastal Chronicle of Ruritania', 'The Chad Herald', 'THE LIMA POST'])
      assert.deepEqual(read(name, told), [name, null]);
  });

  it('leaves a headline in capitals alone that the article takes up', () => {
    const post = `${told} He left his post in Paris for it.`;
    assert.deepEqual(read('Envoy of Chad Leaves His Post', post), [null, 'Envoy of Chad Leaves His Post']);
  });
});

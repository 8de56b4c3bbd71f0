import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPageTree } from './read-page-tree.ts';

/** The tree in one line: elements with the names of their parents, texts with their places. */
function outline(source: string): string {
  const tree = readPageTree(source);
  const name = (index: number): string => tree.elements[index]?.name ?? '';
  return tree.nodes
    .slice(1)
    .map((node) =>
      node.kind === 'text' ? `${node.text}@${name(node.parent)}` : `<${node.name} in ${name(node.parent)}>`,
    )
    .join(' ');
}

describe('readPageTree', () => {
  it('ends paragraphs, list items and cells that nobody ended', () => {
    assert.equal(outline('<p>a<p>b'), '<p in #root> a@p <p in #root> b@p');
    assert.equal(outline('<ul><li>a<li>b</ul>'), '<ul in #root> <li in ul> a@li <li in ul> b@li');
    assert.equal(outline('<tr><td>a<td>b'), '<tr in #root> <td in tr> a@td <td in tr> b@td');
  });

  it('ends a heading that nobody ended where the first paragraph begins, and leaves a paragraph that is all of a heading', () => {
    assert.equal(
      outline('<h1>Title<div>4 May</div><p>Text'),
      '<h1 in #root> Title@h1 <div in h1> 4 May@div <p in #root> Text@p',
    );
    assert.equal(outline('<h1><p>Title</h1>Text'), '<h1 in #root> <p in h1> Title@p Text@#root');
  });

  it('keeps a list inside a list item', () => {
    assert.equal(
      outline('<ul><li>a<ul><li>b</ul>'),
      '<ul in #root> <li in ul> a@li <ul in li> <li in ul> b@li',
    );
  });

  it('lets no stray end tag close what is around it', () => {
    assert.equal(outline('<div>a</span>b</div>'), '<div in #root> ab@div');
    assert.equal(outline('<p>a</div>b</p>'), '<p in #root> ab@p');
  });

  it('decodes entities and keeps the places of the source', () => {
    const [, paragraph, node] = readPageTree('<p>R&amp;D').nodes;
    assert.equal(paragraph?.kind, 'element');
    assert.deepEqual(node, { kind: 'text', parent: 1, text: 'R&D', start: 3, end: 10 });
  });

  it('takes no text from an end tag that the page breaks off in', () => {
    assert.equal(outline('<p>a</e h'), '<p in #root> a@p');
  });

  it('reads an entity of a control character as a blank', () => {
    assert.equal(outline('<p>a&#27;b'), '<p in #root> a b@p');
  });

  it('leaves tags inside scripts alone', () => {
    assert.equal(outline('<script>"<p>"</script>'), '<script in #root> "<p>"@script');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flattenJsonLd, namesIn, parseJsonLd, typesOf } from './json-ld.ts';

describe('parseJsonLd', () => {
  it('mends what sites get wrong', () => {
    const right = { headline: 'Envoy leaves' };
    for (const broken of [
      '<!-- {"headline": "Envoy leaves"} -->',
      '//<![CDATA[\n{"headline": "Envoy leaves"}\n//]]>',
      '{"headline": "Envoy leaves",}',
      '{"headline": "Envoy\tleaves"}',
      '{"headline": "Envoy leaves"};',
      '{&quot;headline&quot;: &quot;Envoy leaves&quot;}',
    ])
      assert.deepEqual(parseJsonLd(broken), right, broken);
  });

  it('saves the main fields from what cannot be mended', () => {
    const saved = parseJsonLd(
      '{"headline": "Envoy leaves", "author": {"name": "Ann Lee"}, "text": "He said "no" }',
    );
    assert.deepEqual(saved, { headline: 'Envoy leaves', author: { name: 'Ann Lee' } });
  });
});

describe('what JSON-LD holds', () => {
  it('is a flat list, the outer objects first', () => {
    const objects = flattenJsonLd({
      '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], author: { name: 'Ann Lee' } }],
    });
    assert.deepEqual(objects.map(typesOf), [[], ['WebSite'], ['NewsArticle'], []]);
  });

  it('names authors as text, as objects and as lists of both', () => {
    assert.deepEqual(namesIn(['Ann Lee', { name: 'Bo Roe' }, { name: ['Cy Moe'] }, 7]), [
      'Ann Lee',
      'Bo Roe',
      'Cy Moe',
    ]);
  });
});

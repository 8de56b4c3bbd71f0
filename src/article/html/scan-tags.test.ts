import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { setOfNames } from './name-set.ts';
import { scanTags } from './scan-tags.ts';

const wanted = setOfNames(['href', 'id', 'title', 'hidden', 'b', 'class']);

/** All that the scanner tells, in one line. */
function scan(source: string): string {
  const told: string[] = [];
  scanTags(source, wanted, {
    attribute: (name, value) => told.push(`${name}=${value};`),
    startTag: (name, start) => told.push(`<${name}>${String(start)}`),
    endTag: (name) => told.push(`</${name}>`),
    text: (text, start, end) => told.push(`${text}@${String(start)}-${String(end)}`),
  });
  return told.join(' ');
}

describe('scanTags', () => {
  it('tells tags, texts and their places', () => {
    assert.equal(scan('<p>Envoy</P> leaves'), '<p>0 Envoy@3-8 </p>  leaves@12-19');
  });

  it('reads attributes in quotes, without quotes and without values, and no unwanted ones', () => {
    assert.equal(
      scan(`<a href="a b" ID=x/y title='"' hidden onclick="go()"/>`),
      `href=a b; id=x/y; title="; hidden=; <a>0`,
    );
  });

  it('decodes entities in texts, and in attributes only where no address is meant', () => {
    assert.equal(scan('a &amp; b &copy c'), 'a & b © c@0-17');
    assert.equal(scan('<a href="?a&copy=1&amp;b">'), 'href=?a&copy=1&b; <a>0');
    assert.equal(scan('a&#27;b'), 'a b@0-7');
  });

  it('takes a "<" that begins no tag for text', () => {
    assert.equal(scan('1 < 2 <3'), '1 < 2 <3@0-8');
  });

  it('leaves tags in scripts and titles alone, and entities in scripts', () => {
    assert.equal(scan('<script>"<p>&amp;"</script >b'), '<script>0 "<p>&amp;"@8-18 </script> b@28-29');
    assert.equal(scan('<title>R&amp;D <b></TITLE>'), '<title>0 R&D <b>@7-18 </title>');
  });

  it('passes over comments and declarations, however they end', () => {
    assert.equal(scan('a<!-- <p> -->b<!-->c<!--x--!>d'), 'a@0-1 b@13-14 c@19-20 d@29-30');
    assert.equal(scan('<!doctype html><?xml ?></ x>a<![CDATA[<p>]]>'), 'a@28-29');
  });

  it('ends with a page that breaks off anywhere', () => {
    assert.equal(scan('a<p class="x'), 'a@0-1');
    assert.equal(scan('a</p'), 'a@0-1');
    assert.equal(scan('a<!-- b'), 'a@0-1');
    const bits = [
      '<',
      '>',
      '</',
      '/',
      '<p ',
      'id="',
      "'",
      '=',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<script>',
      '</script',
      '<title>',
      ' ',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits)), (soup) => typeof scan(soup.join('')) === 'string'),
    );
  });

  it('takes time in proportion to the length of the page', () => {
    const start = performance.now();
    for (const hostile of ['<', '</', '<!--', '<a b="', '<script>', '<title></', '&', '<a/'])
      scan(hostile.repeat(200_000));
    assert.ok(performance.now() - start < 20_000);
  });
});

// The network and the shapes of the map, without a browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOfShape, worldModule } from '../../scripts/world-shapes.ts';
import { layOutNetwork, tiesOf } from '../../web/src/pairs/lay-out-network.ts';
import type { WindowCount } from '../../web/src/pairs/within-window.ts';

function count(a: string, b: string, cooperation: number): WindowCount {
  const pair = {
    ...{ codes: [a, b] as [string, string], names: [a, b] as [string, string], acts: cooperation },
    ...{ happened: cooperation, cooperation, conflict: 0, last: null, lastDays: null, months: [] },
  };
  return { pair, cooperation, conflict: 0, months: [] };
}

const actors = ['PER', 'SVK', 'URY', 'CHL'].map((code) => ({ code, name: code }));
const counts = [
  count('PER', 'SVK', 40),
  count('PER', 'URY', 1),
  count('SVK', 'XXX', 3),
  count('CHL', 'PER', 0),
];
const size = { width: 600, height: 400 };

describe('layOutNetwork', () => {
  it('gives the same picture for the same pairs', () => {
    assert.deepEqual(layOutNetwork(actors, counts, size), layOutNetwork(actors, counts, size));
  });

  it('draws those that deal much with each other nearer, and pairs of shown actors with acts alone', () => {
    const { actors: placed, ties } = layOutNetwork(actors, counts, size);
    const at = (code: string) => placed.find((actor) => actor.code === code) ?? assert.fail(code);
    const far = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    assert.ok(far('PER', 'SVK') < far('PER', 'URY'));
    assert.deepEqual(
      ties.map(({ count: { pair } }) => pair.codes.join()),
      ['PER,SVK', 'PER,URY'],
    );
    for (const { x, y } of placed) assert.ok(x > 0 && x < size.width && y > 0 && y < size.height);
  });

  it('keeps names within the drawing, and circles apart, also of those that deal with nobody else', () => {
    const codes = Array.from({ length: 24 }, (_, index) => `X${String(index).padStart(2, '0')}`);
    const many = codes.map((code) => ({ code, name: `A state with the long name ${code}` }));
    const apart = codes.flatMap((code, index) => {
      const next = codes[index + 1];
      return index % 2 === 1 || next === undefined ? [] : [count(code, next, 1 + index)];
    });
    for (const room of [
      { width: 900, height: 640 },
      { width: 330, height: 380, isShort: true },
    ]) {
      const { actors: placed } = layOutNetwork(many, apart, room);
      for (const { code, name, x, y, radius } of placed) {
        const half = (room.isShort === true ? code : name).length * 3;
        assert.ok(x - half > 0 && x + half < room.width, `${code} at ${x} of ${room.width}`);
        assert.ok(y - radius > 0 && y + radius < room.height, `${code} at ${y} of ${room.height}`);
      }
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1)) {
          const far = Math.hypot(one.x - other.x, one.y - other.y);
          assert.ok(far > one.radius + other.radius, `${one.code} and ${other.code}: ${far}`);
        }
    }
  });

  it('lists the pairs of one, the busiest first', () => {
    assert.deepEqual(
      tiesOf(counts, 'SVK').map(({ pair }) => pair.codes.join()),
      ['PER,SVK', 'SVK,XXX'],
    );
  });
});

describe('the shapes of the world', () => {
  it('bear our codes, by the numbers of ISO', () => {
    const codes = new Map([['UA', 'UKR']]);
    assert.equal(codeOfShape({ id: '804', properties: { name: 'Ukraine' } }, codes), 'UKR');
    assert.equal(codeOfShape({ properties: { name: 'Kosovo' } }, codes), 'XKX');
    assert.equal(codeOfShape({ properties: { name: 'Somaliland' } }, codes), 'XSL');
    assert.equal(codeOfShape({ properties: { name: 'Siachen Glacier' } }, codes), null);
  });

  it('are those of most states of our table, each with a place', async () => {
    const module = await import(`data:text/javascript,${encodeURIComponent(worldModule())}`);
    const ids = module.topology.objects.countries.geometries.flatMap(({ id = [] }) => id);
    assert.ok(ids.length > 165, String(ids.length));
    for (const code of ['BLR', 'USA', 'XKX', 'TWN']) assert.ok(ids.includes(code), code);
    for (const code of ['SGP', 'VAT', 'UKR']) assert.equal(module.places[code]?.length, 2, code);
  });
});

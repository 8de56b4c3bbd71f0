import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBySeed } from '../random.ts';
import { principalAxes } from './principal-axes.ts';

test('finds the direction in which points lie, and how far they spread along it', () => {
  const random = randomBySeed(4);
  const points: number[] = [];
  for (let at = 0; at < 500; at += 1) {
    const along = (random() - 0.5) * 10;
    points.push(3 + along * 0.6, 1 + along * 0.8, 2 + (random() - 0.5) * 0.1);
  }
  const { axes, spreads, mean } = principalAxes(Float32Array.from(points), 3);
  const first = Array.from(axes[0] ?? []);
  for (const [at, goal] of [0.6, 0.8, 0].entries()) assert.ok(Math.abs((first[at] ?? 9) - goal) < 0.01);
  assert.ok(Math.abs((spreads[0] ?? 0) - 10 / Math.sqrt(12)) < 0.2);
  assert.ok((spreads[1] ?? 9) < 0.05);
  assert.ok(Math.abs((mean[0] ?? 0) - 3) < 0.3);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from '../index.ts';
import { samplePage } from '../sample-page.ts';

const shown = '<h1>Envoy leaves</h1><div>6 March 2024</div>';
const body = '<p>The envoy left the capital on Monday after three days of talks, officials said.</p>'.repeat(
  3,
);

/** Rule and quote of all that bears out the day which the page shows. */
function witnesses(head: string, picture = ''): readonly string[] {
  const { stamps } = extractHtml(samplePage(`${head}${shown}${picture}${body}`));
  return stamps
    .filter(({ ruleId }) => ruleId !== 'visible-date')
    .map(({ ruleId, quote }) => `${ruleId} ${quote}`);
}

describe('what bears out the day that a page shows', () => {
  it('is the month or the day in the address of a picture, however it is written', () => {
    for (const address of [
      '/files/2024-03/a.jpg',
      '/files/202403/a.png',
      '/a/2024/3/a.webp',
      '/a/240306-envoy.jpg',
    ])
      assert.equal(witnesses('', `<img src="${address}">`).length, 1, address);
    for (const address of ['/files/2024-04/a.jpg', '/files/2024/03', '/a/1240306.jpg'])
      assert.deepEqual(witnesses('', `<img src="${address}">`), [], address);
  });

  it('is the day in the data for scripts, unless it is that of the visit', () => {
    assert.deepEqual(witnesses(`<script>track({"dimension2":"2024-03-06"})</script>`), [
      'script-day track({"dimension2":"2024-03-06',
    ]);
    assert.deepEqual(witnesses(`<script>var now = "2024-03-06"; var release = "2024-03-061"</script>`), []);
    assert.deepEqual(witnesses(`<script>load("/a/2024-03-06.js")</script>`), []);
  });
});

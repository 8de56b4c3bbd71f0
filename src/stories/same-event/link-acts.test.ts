import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingNames } from './act-standing.ts';
import { explainLink } from './explain-link.ts';
import { viewActs } from './find-events.ts';
import { weighLink } from './link-acts.ts';
import { linkFigureNames, measureLink } from './measure-link.ts';
import { sampleArticle, sampleKnowledge } from './sample-acts.ts';

const knowledge = sampleKnowledge();

/** Two outlets tell of one strike and of what each of two men said. */
const strike = [
  sampleArticle({
    id: 'a',
    day: '2024-03-02',
    text: 'A drone struck the depot in Sinop. The governor said that nobody was hurt.',
    acts: ['struck', 'said'],
  }),
  sampleArticle({
    id: 'b',
    day: '2024-03-02',
    text: 'The depot in Sinop was struck by a drone. A dealer in oil said that prices would rise.',
    acts: ['struck', 'said'],
  }),
];

const view = viewActs(strike, knowledge);
const linkOf = (one: string, other: string) => {
  const found = view.links.find(({ a, b }) => view.acts[a]?.id === one && view.acts[b]?.id === other);
  assert.ok(found);
  return found;
};

describe('measureLink', () => {
  it('measures what it names', () => {
    for (const link of view.links) assert.equal(measureLink(link, view).length, linkFigureNames.length);
  });

  it('is the same whichever act is named first', () => {
    for (const link of view.links) {
      const turned = { ...link, a: link.b, b: link.a };
      assert.deepEqual(measureLink(turned, view), measureLink(link, view));
    }
  });

  it('sees the words beside two acts and how many articles tell them', () => {
    const figures = measureLink(linkOf('a#0', 'b#0'), view);
    const named = (name: string) => figures[linkFigureNames.indexOf(name)];
    assert.equal(named('more articles'), 2);
    assert.ok((named('words beside') ?? 0) > 0);
    assert.equal(named(`less: ${standingNames[8]}`), 1);
  });
});

describe('weighLink', () => {
  it('holds one strike for likelier than one saying', () => {
    const [struck, said] = [linkOf('a#0', 'b#0'), linkOf('a#1', 'b#1')];
    assert.ok(weighLink(struck, view) > 0 && weighLink(said, view) < weighLink(struck, view) - 1);
  });
});

describe('explainLink', () => {
  it('tells what speaks for one happening and against it', () => {
    assert.deepEqual(explainLink(linkOf('a#0', 'b#0'), view), [
      'both have the word of "struck"',
      'reports of the same days',
      'some of the same words beside them',
    ]);
    assert.ok(explainLink(linkOf('a#1', 'b#1'), view).includes('other words beside them'));
  });
});

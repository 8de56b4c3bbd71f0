import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as corrections from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(corrections).sort(), [
    'actorKeyOf',
    'anchorOf',
    'applyRuling',
    'checkField',
    'editableFields',
    'fieldOf',
    'findNamed',
    'followAct',
    'followFigure',
    'isQuoted',
    'isWithinPage',
    'linkIdOf',
    'linkOf',
    'markOf',
    'markOfLink',
    'mentionsOf',
    'mergeActors',
    'mergedActors',
    'moveSpans',
    'nameRecord',
    'namingsOf',
    'ruleOnLinks',
    'ruleOnPage',
    'setField',
    'standingCorrections',
  ]);
});

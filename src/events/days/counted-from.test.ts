import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { TimeExpression } from '../../time/index.ts';
import { eventsIn, knownIn, sampleSentence } from '../sample-sentence.ts';

const tables = allTables.events;

function expression(
  text: string,
  words: string,
  value: string,
  days: [string, string] | null,
): TimeExpression {
  const start = text.indexOf(words);
  return {
    span: { start, end: start + words.length },
    text: words,
    type: days === null ? 'DURATION' : 'DATE',
    value,
    interval: days === null ? null : { from: days[0], to: days[1] },
    basis: 'stated',
    ruleId: 'test',
  };
}

const arrests = (unit: string, marker: string): string => `Police police NOUN NNS 2 nsubj
  arrested arrest VERB VBD 0 root
  students student NOUN NNS 2 obj
  on on ADP IN 5 case
  Monday Monday PROPN NNP 2 obl
  , , PUNCT , 8 punct
  two two NUM CD 8 nummod
  ${unit} ${unit} NOUN NNS 2 obl:unmarked
  ${marker} ${marker} SCONJ IN 11 mark
  Moscow Moscow PROPN NNP 11 nsubj
  attacked attack VERB VBD 2 advcl
  Warsaw Warsaw PROPN NNP 11 obj`;

function daysOfAttack(unit: string, value: string, marker: string): unknown {
  const lines = arrests(unit, marker);
  const { text } = sampleSentence(lines);
  const times = [
    expression(text, 'Monday', '2025-09-08', ['2025-09-08', '2025-09-08']),
    expression(text, `two ${unit}`, value, null),
  ];
  return eventsIn(lines, tables, { times }).find(({ type }) => type === 'ASSAULT')?.occurred;
}

test('counts an act from another: "on Monday, two days after Moscow attacked"', () => {
  assert.deepEqual(daysOfAttack('days', 'P2D', 'after'), { from: '2025-09-06', to: '2025-09-06' });
  assert.deepEqual(daysOfAttack('days', 'P2D', 'before'), { from: '2025-09-10', to: '2025-09-10' });
  assert.deepEqual(daysOfAttack('weeks', 'P2W', 'after'), { from: '2025-08-22', to: '2025-08-28' });
  assert.deepEqual(daysOfAttack('years', 'P2Y', 'after'), { from: '2023-09-01', to: '2023-09-30' });
});

test('does not lend the day of one clause to the clause that it comes "after"', () => {
  const lines = arrests('days', 'after');
  const times = [
    expression(sampleSentence(lines).text, 'Monday', '2025-09-08', ['2025-09-08', '2025-09-08']),
  ];
  const attack = eventsIn(lines, tables, { times }).find(({ type }) => type === 'ASSAULT');
  assert.deepEqual(attack?.occurred, { from: null, to: '2025-09-12' });
});

const denial = `Rwanda Rwanda PROPN NNP 2 nsubj
  denied deny VERB VBD 0 root
  that that SCONJ IN 5 mark
  Kenya Kenya PROPN NNP 5 nsubj
  attacked attack VERB VBD 2 ccomp
  Goma Goma PROPN NNP 5 obj
  in in ADP IN 8 case
  June June PROPN NNP 5 obl`;

test('leaves the time of what was denied to what was denied', () => {
  const times = [expression(sampleSentence(denial).text, 'June', '2025-06', ['2025-06-01', '2025-06-30'])];
  const events = eventsIn(denial, tables, { times }, [knownIn(denial, 'Rwanda', 'RWA')]);
  const denied = events.find(({ trigger }) => trigger.start === 'Rwanda '.length);
  assert.deepEqual(denied?.occurred, { from: null, to: '2025-09-12' });
});

const visits = `Police police NOUN NNS 2 nsubj
  arrested arrest VERB VBD 0 root
  students student NOUN NNS 2 obj
  on on ADP IN 5 case
  Monday Monday PROPN NNP 2 obl
  and and CCONJ CC 7 cc
  Tuesday Tuesday PROPN NNP 5 conj`;

test('takes both days of "on Monday and Tuesday", and no first day from "by Monday"', () => {
  const given = (lines: string): readonly TimeExpression[] => {
    const { text } = sampleSentence(lines);
    return [
      expression(text, 'Monday', '2025-09-08', ['2025-09-08', '2025-09-08']),
      expression(text, 'Tuesday', '2025-09-09', ['2025-09-09', '2025-09-09']),
    ];
  };
  const occurred = (lines: string): unknown => eventsIn(lines, tables, { times: given(lines) })[0]?.occurred;
  assert.deepEqual(occurred(visits), { from: '2025-09-08', to: '2025-09-09' });
  const byMonday = visits.replace('on on ADP', 'by by ADP').split('\n').slice(0, 5).join('\n');
  const [monday] = given(visits);
  assert.ok(monday);
  assert.deepEqual(eventsIn(byMonday, tables, { times: [monday] })[0]?.occurred, {
    from: null,
    to: '2025-09-08',
  });
});

test('takes no day from what an act answers', () => {
  const lines = `Chad Chad PROPN NNP 2 nsubj
    expelled expel VERB VBD 0 root
    envoys envoy NOUN NNS 2 obj
    in in ADP IN 5 case
    retaliation retaliation NOUN NN 2 obl
    for for ADP IN 7 case
    arrests arrest NOUN NNS 5 nmod
    on on ADP IN 9 case
    Monday Monday PROPN NNP 7 nmod`;
  const monday = expression(sampleSentence(lines).text, 'Monday', '2025-09-08', ['2025-09-08', '2025-09-08']);
  assert.equal(eventsIn(lines, tables, { times: [monday] })[0]?.occurredBasis, 'inferred');
});

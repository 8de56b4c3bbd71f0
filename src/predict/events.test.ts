import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { loadLanguageModel } from '../language/index.ts';
import { eventsTask } from './events.ts';
import type { JsonObject, PredictContext } from './types.ts';

const context: PredictContext = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };

function eventsOf(text: string): readonly JsonObject[] {
  const { events } = eventsTask.predict({ id: 'a', text }, context) as { events: readonly JsonObject[] };
  return events;
}

function typesOf(text: string): readonly unknown[] {
  return eventsOf(text).map(({ type }) => type);
}

/** "ACCUSE: Fiji -> Tonga", one string an event. */
function toldIn(text: string): readonly string[] {
  const names = (side: unknown): string =>
    (side as readonly JsonObject[]).map(({ text: name }) => name).join(', ');
  return eventsOf(text).map(
    ({ type, actor, recipient }) => `${type}: ${names(actor)} -> ${names(recipient)}`,
  );
}

test('gives a deed as a dyad', () => assert.deepEqual(typesOf('Poland condemned Norway.'), ['ACCUSE']));

test('leaves out a deed without the other side that it needs', () =>
  assert.deepEqual(typesOf('Poland threatened retaliation.'), []));

test('keeps what one does alone', () =>
  assert.deepEqual(typesOf('The Polish minister resigned.'), ['RETREAT']));

test('gives an act once of which a noun and a verb tell', () =>
  assert.deepEqual(typesOf('Israeli air strikes on Syria killed nine Syrian soldiers.'), ['ASSAULT']));

test('takes what belongs to those who act for nobody', () =>
  assert.deepEqual(typesOf('Peruvian miners rioted at the jail in Lima, setting fire to their mattresses.'), [
    'PROTEST',
  ]));

test('takes whom the words for the doer name for nobody else', () =>
  assert.deepEqual(
    typesOf("Chad's premier refused to respond to a demand from the Peruvian president to free the envoy."),
    ['REJECT'],
  ));

test('takes those who are held captive for the held, and nobody else', () =>
  assert.deepEqual(
    toldIn('Nine Polish sailors, held captive in Libya for a month, were freed by Libyan forces.'),
    ['RETREAT: Libyan forces -> Nine Polish sailors'],
  ));

test('finds who is denounced behind what they are denounced as', () =>
  assert.equal(
    toldIn("Fiji on Friday denounced as a shameful act Tonga's expulsion of its envoy.")[0],
    'ACCUSE: Fiji -> Tonga',
  ));

test('takes words of sorrow, weighing and ceremony for no act', () => {
  const words = [
    "Ghana expressed its sorrow over the death of Zambia's former president.",
    'Peru offered its condolences to Chile over the mine accident.',
    "Bolivia's leader sent a message of sympathy to the people of Ecuador.",
    'Ottawa is looking into the possibility of sending engineers to Haiti.',
    'The cabinet discussed options for Afghanistan but made no decision.',
    'The premier of Samoa attended the funeral of the Tongan king.',
    'The Colombian government rejected claims by Venezuela that it had trained the plotters.',
  ];
  for (const text of words) assert.deepEqual(typesOf(text), [], text);
});

test('reads "denied helping" as help that is denied, and as no refusal', () => {
  const [act, ...others] = eventsOf('Burundi has repeatedly denied arming rebels from Rwanda.');
  assert.deepEqual([act?.['type'], act?.['status'], others], ['AID', 'denied', []]);
  const [perfect] = eventsOf('The Lebanese army denied having fired on Syrian troops.');
  assert.deepEqual([perfect?.['type'], perfect?.['status']], ['ASSAULT', 'denied']);
});

test('still reads who talks with whom about options, and what is denied to somebody', () => {
  assert.deepEqual(typesOf('The two ministers discussed options for Afghanistan with Russia.'), ['CONSULT']);
  assert.deepEqual(typesOf('Chad denied entry to Sudanese officials.'), ['REJECT']);
});

test('tells a deal that somebody brokered once', () =>
  assert.deepEqual(toldIn('Qatar brokered a peace deal between Chad and Sudan.'), [
    'CONSULT: Qatar -> Chad, Sudan',
  ]));

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowCommitments } from './knowledge.ts';
import { workOutCommitments } from './work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

/** A promise between two, told on 10 January 2024 and due by 30 April. */
interface Promised {
  readonly by: readonly string[];
  readonly to?: readonly string[];
  readonly trigger: string;
  readonly quote: string;
  readonly event?: SampleFacts['event'];
}

/** Sentences of later articles with their days. */
type Told = readonly (readonly [day: string, text: string])[];

const deed = { type: 'AGREE', status: 'announced', act: { type: 'SUPPORT', mode: null } } as const;
const talking = { type: 'AGREE', status: 'announced', act: { type: 'CONSULT', mode: null } } as const;

/** What became of a promise by June, and the sentence that says so. */
function outcomeOf({ event = deed, ...facts }: Promised, told: Told, acts: readonly SampleFacts[] = []) {
  const promise = sampleReport({ id: 'promise', day: '2024-01-10', ...facts, event });
  const texts = told.map(([day, text], at) => ({
    articleId: `text${at}`,
    reported: { from: day, to: day },
    text: `A headline\n\n${text}`,
  }));
  const [first] = workOutCommitments([promise, ...acts.map(sampleReport)], knowledge, {
    on: '2024-06-01',
    texts,
  });
  return [first?.state, first?.changes.at(-1)?.reports[0]?.event.evidence.quote];
}

const tariff: Promised = {
  by: ['BOL'],
  to: ['PER'],
  trigger: 'impose',
  quote: 'Bolivia will impose a tariff of 14% on cement from Peru by 30 April 2024',
};
const embassy: Promised = {
  by: ['GHA'],
  to: ['TGO'],
  trigger: 'reopen',
  quote: 'Ghana will reopen its embassy in Lomé by 30 April 2024',
};
const envoys: Promised = {
  by: ['GHA', 'TGO'],
  trigger: 'send',
  quote: 'Ghana and Togo will send ambassadors back by 30 April 2024',
};
const accord: Promised = {
  by: ['GHA', 'TGO'],
  trigger: 'promised',
  quote: 'Ghana and Togo promised to sign an agreement by 30 April 2024',
};
const staff: Promised = {
  by: ['GHA'],
  to: ['TGO'],
  trigger: 'restore',
  quote: 'Ghana will restore its embassy in Lomé to full staff by 30 April 2024',
};
const talks: Promised = {
  by: ['GHA', 'TGO'],
  trigger: 'promised',
  quote: 'Ghana and Togo promised to begin technical talks by 30 April 2024',
  event: talking,
};
const round: Promised = {
  by: ['GHA', 'TGO'],
  trigger: 'agreed',
  quote: 'Ghana and Togo agreed to hold a second round of talks on 30 April 2024',
  event: talking,
};
const diesel: Promised = {
  by: ['PER'],
  to: ['BOL'],
  trigger: 'promised',
  quote: 'Peru promised to supply Bolivia with 30,000 tonnes of diesel by 30 April 2024',
};
const prisoners: Promised = {
  by: ['PER'],
  to: ['BOL'],
  trigger: 'promised',
  quote: 'Peru promised to free Bolivian fishermen by 30 April 2024',
};

/** Reports of other matters between Ghana and Togo, and between Bolivia and Peru. */
const besidesGhana: Told = [
  ['2024-02-01', 'Ghana began a naval exercise with Togo on Monday, as it had promised in December.'],
  ['2024-02-11', 'Ghana kept its promise to Togo and lit the stadium in Accra.'],
  ['2024-03-01', 'Togo rejected an offer by Ghana to hold a concert over the weekend.'],
  ['2024-05-10', 'The bridge between Ghana and Togo remains closed, ten days after the date agreed.'],
  ['2024-05-12', 'Ghana missed the deadline that Togo had set for the dam.'],
];
const besidesPeru: Told = [
  ['2024-02-01', 'Peru kept its word and Bolivia received the locomotives on time, as promised.'],
  ['2024-03-01', 'Bolivia walked away from the festival with Peru.'],
  [
    '2024-05-10',
    'The Peruvian consulate in La Paz remains closed, two weeks after the day on which Peru was to open it.',
  ],
  ['2024-05-12', 'Bolivia and Peru missed the deadline for the census.'],
];

describe('a promise among reports of other matters of the same two', () => {
  const promises = { embassy, envoys, accord, staff, talks, round };
  for (const [name, promise] of Object.entries(promises))
    it(`leaves the promise of Ghana and Togo overdue: ${name}`, () => {
      assert.deepEqual(outcomeOf(promise, besidesGhana), ['overdue', undefined]);
    });
  for (const [name, promise] of Object.entries({ tariff, diesel, prisoners }))
    it(`leaves the promise between Bolivia and Peru overdue: ${name}`, () => {
      assert.deepEqual(outcomeOf(promise, besidesPeru), ['overdue', undefined]);
    });

  const kept: readonly (readonly [Promised, Told, day: string, text: string])[] = [
    [
      tariff,
      besidesPeru,
      '2024-05-02',
      "Bolivia's tariff of 14% on Peruvian cement came into force on Tuesday.",
    ],
    [tariff, besidesPeru, '2024-04-20', 'The tariff on cement from Peru took effect in Bolivia on Friday.'],
    [embassy, besidesGhana, '2024-04-20', "Ghana's embassy in Lomé opened its doors on Friday."],
    [
      diesel,
      besidesPeru,
      '2024-04-20',
      'The 30,000 tonnes of diesel from Peru arrived in Bolivia on Friday.',
    ],
    [diesel, besidesPeru, '2024-04-20', 'Peru kept its promise of diesel for Bolivia.'],
    [prisoners, besidesPeru, '2024-04-20', 'The Bolivian fishermen walked free in Peru on Friday.'],
    [
      round,
      besidesGhana,
      '2024-03-20',
      'Ghana and Togo ended a second round of talks on Tuesday without a deal.',
    ],
  ];
  for (const [promise, besides, day, text] of kept)
    it(`takes it for kept: ${text}`, () => {
      const told = [...besides, [day, text] as const].toSorted(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(outcomeOf(promise, told), ['kept', text]);
    });

  const broken: typeof kept = [
    [
      embassy,
      besidesGhana,
      '2024-05-15',
      'The embassy of Ghana in Lomé remains closed, two weeks after the promised day.',
    ],
    [diesel, besidesPeru, '2024-05-15', 'The diesel that Peru pledged to Bolivia has still not arrived.'],
    [diesel, besidesPeru, '2024-03-15', 'Peru has walked away from the diesel for Bolivia.'],
    [tariff, besidesPeru, '2024-03-15', 'Bolivia has scrapped the tariff on cement from Peru.'],
  ];
  for (const [promise, besides, day, text] of broken)
    it(`takes it for broken: ${text}`, () => {
      const told = [...besides, [day, text] as const].toSorted(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(outcomeOf(promise, told), ['broken', text]);
    });

  const undecided: readonly (readonly [Promised, text: string])[] = [
    [round, 'The third round of talks between Ghana and Togo was called off.'],
    [round, 'Ghana and Togo ended a third round of talks on Tuesday.'],
    [embassy, 'The Togolese embassy in Accra remains closed, a week after the promised day.'],
    [tariff, 'Bolivia and Peru began tariff talks on Monday.'],
    [diesel, 'Peru kept its promise of cement for Bolivia.'],
  ];
  for (const [promise, text] of undecided)
    it(`takes it neither for kept nor for broken: ${text}`, () => {
      assert.deepEqual(outcomeOf(promise, [['2024-05-10', text]])[0], 'overdue');
    });
});

describe('a promise among acts of the same two', () => {
  const act = (trigger: string, quote: string, event: SampleFacts['event'] = {}): SampleFacts => ({
    ...{ id: 'act', day: '2024-03-10', by: ['GHA', 'TGO'], trigger, quote },
    event: { type: 'SUPPORT', ...event },
  });

  it('takes restored ties for no embassy at full staff', () => {
    const ties = act('restored', 'Ghana and Togo restored full ties');
    assert.equal(outcomeOf(staff, [], [ties])[0], 'overdue');
  });

  it('takes no other paper for "an agreement"', () => {
    const paper = act('signed', 'Ghana and Togo signed a memorandum on fishing grounds');
    const agreement = act('signed', 'Ghana and Togo signed the agreement');
    assert.equal(outcomeOf(accord, [], [paper])[0], 'overdue');
    assert.equal(outcomeOf(accord, [], [agreement])[0], 'kept');
  });

  it('keeps talks of the promised kind, whoever leads them', () => {
    const begun = (kind: string) => act('began', `Ghana and Togo began ${kind} talks`, { type: 'CONSULT' });
    const president = {
      actorId: 'person:one',
      sector: null,
      name: 'One',
      span: { start: 0, end: 0 },
      text: 'One',
    };
    const byLeaders: Promised = {
      ...talks,
      event: {
        ...talking,
        actors: [
          { ...president, country: 'GHA' },
          { ...president, country: 'TGO' },
        ],
      },
    };
    assert.equal(outcomeOf(byLeaders, [], [begun('technical')])[0], 'kept');
    assert.equal(outcomeOf(byLeaders, [], [begun('peace')])[0], 'overdue');
  });

  it('breaks a meeting that was planned for a day and did not take place', () => {
    const quote = 'meeting of Ghana and Togo, planned for Sunday';
    const text = `A ${quote}, did not take place.`;
    const day = { from: '2024-03-10', to: '2024-03-10' };
    const plan = { ...act('meeting', quote, { type: 'CONSULT', status: 'announced', occurred: day }), text };
    const fell = { ...plan, id: 'fell', event: { ...plan.event, status: 'negated' as const } };
    const of = (sentence: string) =>
      workOutCommitments(
        [plan, fell]
          .map((facts) => sampleReport({ ...facts, text: sentence }))
          .map((report) => ({
            ...report,
            event: { ...report.event, evidence: { ...report.event.evidence, articleId: 'one' } },
          })),
        knowledge,
        { on: '2024-06-01' },
      ).map(({ state }) => state);
    assert.deepEqual(of(text), ['broken']);
    assert.ok(!of(`A ${quote}, has not taken place yet.`).includes('broken'));
  });
});

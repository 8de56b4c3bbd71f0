import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import { anyDay, dayInterval } from '../../time/index.ts';
import { weighWords } from '../words/word-weights.ts';
import { compareForStory } from './compare-for-story.ts';
import { findStories } from './find-stories.ts';
import type { StoryText } from './types.ts';

const weights = weighWords(allTables.stories.wordCounts);

function article(articleId: string, day: string | null, title: string | null, text: string): StoryText {
  return { articleId, title, text, reported: day === null ? anyDay : dayInterval(day) };
}

const quakeTold = article(
  'quake-1',
  '2025-03-04',
  'Quake near Izmir kills nine',
  `A quake of magnitude 5.8 struck the Turkish coast near Izmir before dawn on Tuesday and killed at least nine people, the interior ministry said.
Most of the dead were found under two houses in the district of Bornova, where rescuers from Ankara searched with dogs.
Schools in Izmir stay closed until Friday, governor Suleyman Elban said.`,
);
const quakeToldAgain = article(
  'quake-2',
  '2025-03-05',
  'Rescuers dig for survivors in Bornova after Izmir quake',
  `Rescuers pulled a boy alive from a house in Bornova on Wednesday, a day after the quake that killed nine people around Izmir.
Governor Suleyman Elban said that 40 families had lost their homes. The tremor of magnitude 5.8 was felt as far as Manisa.`,
);
const otherQuake = article(
  'quake-3',
  '2025-03-05',
  'Quake in Mandalay damages pagodas',
  `A quake of magnitude 6.1 damaged four pagodas near Mandalay on Wednesday, Myanmar's fire service said, and nobody was hurt.
The tremor was felt in Chiang Mai across the Thai border. Engineers will look at the bridges over the Irrawaddy.`,
);
const talks = article(
  'talks-1',
  '2025-03-05',
  'Armenia and Azerbaijan agree on border posts',
  `The foreign ministers of Armenia and Azerbaijan met in Tbilisi on Wednesday and agreed on 35 posts along the border near Ijevan.
Yerevan wants its prisoners back before it signs anything; Baku says that courts decide about them.`,
);

const all = [quakeTold, quakeToldAgain, otherQuake, talks];

function members(articles: readonly StoryText[]): readonly (readonly string[])[] {
  return findStories(articles, weights).map(({ articleIds }) => articleIds);
}

test('puts two reports of one quake together, and leaves a quake elsewhere and a treaty apart', () => {
  assert.deepEqual(members(all), [['quake-1', 'quake-2'], ['quake-3'], ['talks-1']]);
});

const waterPact = article(
  'pact-1',
  '2025-06-09',
  'Chad suspends water pact after shots at a ferry',
  `Chad suspended its pact on the river Logone with Cameroon on Monday after shots were fired at a ferry near Bongor.
Two boatmen were hurt. Yaounde said that it knew of no shots and stood by the pact.`,
);
const stateVisit = article(
  'visit-1',
  '2025-06-09',
  'Tonga’s king in Wellington as Fiji suspends flights',
  `King Tupou of Tonga was received in Wellington on Monday, the first visit of a Tongan monarch in eleven years.
New Zealand will pay for a new hospital on Vava'u, the governor-general said at a dinner.`,
);

test('leaves two texts apart that share a weekday and one word of their short headlines', () => {
  assert.deepEqual(members([waterPact, stateVisit]), [['pact-1'], ['visit-1']]);
  assert.ok(compareForStory(waterPact, stateVisit, weights).score < 0.35);
});

const tripToJakarta = article(
  'trip-1',
  '2025-03-02',
  'Anwar makes first visit to Jakarta in two years',
  `Malaysia's prime minister, Anwar Ibrahim, met President Prabowo Subianto in Jakarta on Sunday on his first visit to Indonesia in two years.
The two leaders agreed to open a ferry line. Mr Anwar is also to meet Prime Minister Pham Minh Chinh of Vietnam at the edge of the summit on Monday.
Malaysia buys more rice from Vietnam since its own harvest failed.`,
);
const tripToKuala = article(
  'trip-2',
  '2025-06-10',
  'Chinh to visit Malaysia on June 18',
  `Prime Minister Pham Minh Chinh of Vietnam will pay an official visit to Malaysia on June 18, the foreign ministry said on Tuesday.
Mr Chinh will hold talks with Prime Minister Anwar Ibrahim. It will be his first trip to Malaysia since 2023.
The two sides are expected to sign agreements on rice and labour.`,
);

test('leaves two journeys of one leader in two seasons apart', () => {
  assert.deepEqual(members([tripToJakarta, tripToKuala]), [['trip-1'], ['trip-2']]);
});

test('reads articles without title or day', () => {
  const bare = all.map(({ articleId, text }) => article(articleId, null, null, text));
  assert.deepEqual(members(bare), [['quake-1', 'quake-2'], ['quake-3'], ['talks-1']]);
  assert.deepEqual(members([]), []);
  assert.deepEqual(members([article('empty', null, null, '')]), [['empty']]);
});

test('says why: names, words and days', () => {
  const { articleIds, score, reasons } = compareForStory(quakeToldAgain, quakeTold, weights);
  assert.deepEqual(articleIds, ['quake-1', 'quake-2']);
  assert.ok(score > 0.5);
  assert.match(reasons[0] ?? '', /^both name: .*Izmir/u);
  assert.match(reasons[1] ?? '', /^both have: .*magnitude/u);
  assert.equal(reasons.at(-1), 'reported a day apart');
});

test('tells one happening from two of one kind', () => {
  const happeningScore = (other: StoryText): number =>
    compareForStory(quakeTold, other, weights).happeningScore;
  assert.ok(happeningScore(quakeToldAgain) > 0.5);
  assert.ok(happeningScore(otherQuake) < 0.5);
});

test('scores two articles the same whichever is named first, and a year apart lower', () => {
  assert.deepEqual(compareForStory(quakeTold, talks, weights), compareForStory(talks, quakeTold, weights));
  const later = { ...quakeToldAgain, reported: dayInterval('2026-03-05') };
  const [near, far] = [quakeToldAgain, later].map((other) => compareForStory(quakeTold, other, weights));
  assert.ok((far?.score ?? 1) < (near?.score ?? 0));
  assert.ok((far?.scoreWithoutDays ?? 0) > (far?.score ?? 1));
});

test('finds the same stories in any order', () => {
  const expected = members(all);
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
      assert.deepEqual(members(shuffled), expected);
    }),
  );
});

test('finds the same stories in any order where a word is in more articles than an index keeps', () => {
  const towns = ['Gori', 'Ijevan', 'Lachin', 'Poti', 'Shusha'];
  const many = Array.from({ length: 150 }, (_, number) =>
    article(
      `many-${number}`,
      `20${10 + (number % 15)}-${number % 2 === 0 ? '03' : '10'}-11`,
      `Pashinyan and Aliyev meet in ${towns[number % 5]}`,
      `Pashinyan and Aliyev met in ${towns[number % 5]} and spoke of ${number % 3 === 0 ? 'border posts' : 'captive soldiers'} for ${number} minutes.`,
    ),
  );
  const expected = members(many);
  assert.deepEqual(members([...many].reverse()), expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
      assert.deepEqual(members(shuffled), expected);
    }),
    { numRuns: 10 },
  );
});

test('one text under two headlines is of one story', () => {
  const closing =
    'Peru closed its embassy in Bratislava on Monday after a quarrel over a stolen painting from Cuzco. Peru expelled two Slovak diplomats on the same day. The painting hangs in a Slovak museum.';
  const closed = article('a', '2024-01-09', 'Peru shuts its embassy in Slovakia', closing);
  const reprinted = article('b', '2024-01-10', 'Painting parts Lima and Bratislava', closing);
  assert.ok(compareForStory(closed, reprinted, weights).score > 0.5);
});

test('a headline that comes back over another report is of another happening; the same text printed again is not', () => {
  const headline = 'Tremors shake Azores, seismologists say';
  const monday = article(
    'a',
    '2024-03-04',
    headline,
    'Tremors shook Sao Jorge in the Azores on Monday, the strongest of magnitude 3.4, seismologists said. Schools in Velas stayed open.',
  );
  const friday = article(
    'b',
    '2024-03-08',
    headline,
    'Tremors shook Sao Jorge in the Azores on Friday, the strongest of magnitude 2.9, seismologists said. Ferries from Velas kept their hours.',
  );
  const nextDay = { ...friday, articleId: 'c', reported: dayInterval('2024-03-05') };
  const printedAgain = { ...monday, articleId: 'd', reported: dayInterval('2024-03-05') };
  const likely = (other: typeof monday) => compareForStory(monday, other, weights).happeningScore;
  assert.ok(likely(friday) < 0.5);
  assert.ok(likely(nextDay) < likely(printedAgain) && likely(printedAgain) > 0.5);
});

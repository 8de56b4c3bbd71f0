import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findActors } from '../actors/index.ts';
import { findClaims } from '../claims/index.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import type { Figure } from '../record/index.ts';
import { loadTables } from '../tables/index.ts';
import { findTimes, joinRanges } from '../time/index.ts';
import { findFigures } from './find-figures.ts';

const day = '2024-05-14';
const published = { from: day, to: day };
const tables = loadTables();
let model: ReturnType<typeof loadLanguageModel>;
before(() => {
  model = loadLanguageModel(undefined, tables.language);
});

function figuresIn(text: string): readonly Figure[] {
  const article = { articleId: '0'.repeat(64), text, blocks: [] };
  const analysis = analyse(article, model);
  const times = joinRanges(text, findTimes(text, published, tables.time).found);
  const actors = findActors(analysis, published, tables.actors).found;
  const claims = findClaims(analysis, actors, tables.claims).found;
  return findFigures(analysis, actors, { times, claims, published, tables: tables.figures }).found;
}

function lastOf(text: string): Figure {
  const figure = figuresIn(text).at(-1);
  assert.ok(figure !== undefined, text);
  return figure;
}

describe('figures of news', () => {
  it('arrests people who are seized or captured, not ships and villages', () => {
    const texts = [
      'Iran seized 14 sailors on Monday.',
      'Rebels captured nine soldiers.',
      'Togo seized three ships and sold them.',
      'Chad captured three villages from Niger.',
    ];
    assert.deepEqual(
      texts.map((text) => lastOf(text).action),
      ['arrested', 'arrested', 'seized', 'captured'],
    );
  });

  it('does what another clause tells beside a refusal, a vote or a vain hindrance', () => {
    const texts = [
      'Parliament voted on Monday for a plan to send 2,000 soldiers to Haiti.',
      'Lawmakers voted on a proposal to withdraw 300 soldiers from Gao.',
      'The army turned to plans to recall 400 troops.',
      'The court ruled on a request to free 14 sailors.',
      'Talks broke down, yet Hamas agreed to release 14 hostages.',
      'Yet the army moved to release 40 prisoners.',
      'After talks failed Iran decided to expel 12 diplomats.',
      'The talks failed and Mali decided to expel 12 diplomats.',
      'Iran refused a visa and moved to expel 12 diplomats.',
      'Troops tried to prevent the killing of 14 villagers.',
      'The police did little to prevent the deaths of 14 miners.',
      'Nobody could prevent the killing of 14 villagers in Mali.',
      'Cuba lifted its veto and stopped blocking the release of 40 sailors.',
      'Mali agreed to stop the arrests of 40 people.',
    ];
    const withheld = texts.filter((text) => lastOf(text).status === 'negated');
    assert.deepEqual(withheld, []);
  });

  it('does not do what is refused, left undone or hindered, and keeps what is told of those it is refused to', () => {
    const told = (text: string) => `${lastOf(text).low} ${lastOf(text).action} ${lastOf(text).status}`;
    const texts = {
      'Oman refused on Tuesday to release the 14 soldiers it holds.': '14 held state',
      'Chad declined to free 23 Libyan prisoners.': '23 freed negated',
      'Peru has yet to free the 12 Bolivian miners.': '12 freed negated',
      'Laos failed to withdraw 400 troops from Burma by Monday.': '400 recalled negated',
      'Kenya ruled out sending 2,000 soldiers to Haiti.': '2000 sent negated',
      'Cuba blocked the release of 40 Panamanian sailors.': '40 freed negated',
      'Mali rejected an ultimatum to withdraw 300 soldiers from Gao.': '300 recalled negated',
      'Qatar did not release the 6 Bahraini fishermen whom Iran had expelled.': '6 expelled happened',
      'Troops failed to prevent the killing of 14 villagers in Mali.': '14 killed happened',
      'Mexico declined to say whether it had freed 14 Cubans.': '14 freed hypothetical',
      'Niger freed 14 Chadian soldiers.': '14 freed happened',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(texts).map((text) => [text, told(text)])), texts);
  });

  it('expels those who are ordered to leave, and have had to', () => {
    const texts = [
      'Chad on Monday ordered 12 officials of the Lao embassy to leave within 48 hours.',
      'Oman told six Peruvian envoys to go home.',
      'Fifteen Lao officials have had to leave Chad.',
      'Chad asked six Lao officials to wait.',
    ];
    assert.deepEqual(
      texts.map((text) => figuresIn(text)[0]).map((figure) => `${figure?.action} ${figure?.status}`),
      ['expelled happened', 'expelled happened', 'expelled happened', 'asked discussed'],
    );
  });

  it('reads millions and billions told by a letter, wherever the currency stands', () => {
    const texts = ['Chad got EUR 25m in aid.', 'Chad got 25m euros in aid.', 'Chad got $25m in aid.'];
    assert.deepEqual(
      texts.map(lastOf).map(({ low, unit }) => [low, unit]),
      [
        [25e6, 'EUR'],
        [25e6, 'EUR'],
        [25e6, 'USD'],
      ],
    );
    assert.equal(lastOf('A 25m ferry sank off Togo.').unit, 'metre');
  });

  it('counts persons in a crowd, a force and an army so many strong', () => {
    const texts = [
      'A crowd of 9,800 gathered in Lima.',
      'A force of 3,000 guards the port of Lima.',
      'The army, 140,000 strong, was put on alert.',
    ];
    assert.deepEqual(
      texts.map(lastOf).map(({ low, unit }) => [low, unit]),
      [
        [9800, 'person'],
        [3000, 'person'],
        [140_000, 'person'],
      ],
    );
  });

  it('takes those who are left out by "all but" for not freed', () => {
    const [left] = figuresIn('All but three of the 48 miners were freed.');
    assert.deepEqual([left?.low, left?.status], [3, 'negated']);
  });

  it('takes a number that was denied for told where somebody tells it again, and May for no "may"', () => {
    const told = lastOf(
      'Fifteen officials have left Togo, not twelve, a union said. "There are twelve," a spokesman said.',
    );
    assert.notEqual(told.status, 'negated');
    assert.equal(lastOf('Chad has freed 300 rebels since May, 52 of them on Monday.').status, 'happened');
  });

  it('counts the people that a vague number stands for by what they do, and by what is done to them', () => {
    const counted = [
      'Tens of thousands marched in Lima on Sunday.',
      'Dozens were killed in the raid on Mopti.',
      'Police in Quito arrested hundreds.',
      'Some 300 fled to Chad.',
    ].map((text) => lastOf(text));
    assert.deepEqual(
      counted.map(({ unit, action }) => `${unit} ${action}`),
      ['person protested', 'person killed', 'person arrested', 'person displaced'],
    );
    assert.deepEqual(figuresIn('The minister of Peru said so hundreds of times, and many agreed.').length, 1);
  });
  it('counts by the time what has come to pass until a day, and what only stands so at a time', () => {
    const kinds = [
      'By Sunday 420 migrants had been turned away at Arica.',
      'Gunmen ambushed 14 rangers near Garoua.',
      'Some 190 militia boats are now anchored at the reef.',
      'Chile has registered 900 miners since January.',
    ].map((text) => lastOf(text).aggregation);
    assert.deepEqual(kinds, ['cumulative', 'single', 'level', 'cumulative']);
    const freed = figuresIn('Chad has freed 300 rebels since May 2021, including 52 on April 11.');
    assert.deepEqual(
      freed.map(({ aggregation }) => aggregation),
      ['cumulative', 'single'],
    );
  });

  it('takes for its definition whom a count takes in, and not of whom it names a part', () => {
    const [all, part] = [
      'Peru puts their number at 700,000 refugees, including those who have not been registered.',
      'Peru hosts 700,000 refugees, including 52 judges.',
    ].map((text) => figuresIn(text)[0]?.definition);
    assert.deepEqual([all, part], ['including those who have not been registered', null]);
  });

  it('names who vouches by the words beside a figure', () => {
    const sources = [
      'Bolivia is holding 19 Peruvian trawlermen, Lima’s envoy complained on Monday.',
      'Some 530 students remain enrolled in Riga, says the education ministry.',
      'Palau held 40 poachers, by the count of the fishing union.',
    ].map((text) => lastOf(text).authority?.source);
    assert.deepEqual(sources, ['Lima’s envoy', 'the education ministry', 'the fishing union']);
  });

  it('takes the day of what came to pass from beside the clause that counts it', () => {
    assert.equal(
      lastOf('Six rangers were hurt when a mine went off on Sunday, the army said.').asOf,
      '2024-05-12',
    );
  });

  it('counts what stands elsewhere in the clause', () => {
    const counts = [
      'The army gives the number of rangers wounded at Dori as 21.',
      'The ministry put at 900 the migrants registered in Tena.',
      'Since January, 17 aid workers have been killed in Juba.',
    ].map((text) => lastOf(text).counts);
    assert.deepEqual(counts, ['rangers', 'migrants', 'aid workers']);
  });

  it('takes people for those whose name they bear, not for those of the town that they leave', () => {
    assert.deepEqual(lastOf('Oslo protested against the expulsion of nine Danes from Tripoli.').whose, [
      'DNK',
    ]);
  });

  it('takes no day for a figure from what it is compared with, or from the thing that a day describes', () => {
    const windows = [
      'Togo holds 34 Beninese lorries, four fewer than a week ago.',
      'The two countries trade goods worth £800m a year, twice as much as in 2015.',
    ].map((text) => lastOf(text).window);
    assert.deepEqual(windows, [null, null]);
    const corrected = lastOf(
      'The hospital in Sonsonate has corrected the number of wounded from Monday’s fire downward to 19.',
    );
    assert.deepEqual(corrected.window, { from: '2024-05-13', to: '2024-05-13' });
    assert.equal(corrected.aggregation, 'single');
  });

  it('reads a range of days and a day up to which was counted', () => {
    const moved = lastOf('Mexico evacuated 557 of its citizens from Haiti between Sunday and Monday.');
    assert.deepEqual(moved.window, { from: '2024-05-12', to: '2024-05-13' });
    assert.equal(moved.aggregation, 'single');
    const issued = lastOf('As of 1 March, Gabon had issued 1,600 visas to Ghanaians.');
    assert.deepEqual(issued.window, { from: null, to: '2024-03-01' });
  });

  it('gives money of a shared name to the state that has it, else leaves the usual reading', () => {
    const currencies = [
      'The Philippines will buy 12 boats for 38 billion pesos.',
      'Nepal paid 40 million rupees for the fuel.',
      'Nepal paid 40 million Indian rupees for the fuel.',
      'The fine was 40,000 pesos.',
      'Jordan and Kuwait spoke of 40 million dinars.',
    ].map((text) => lastOf(text).unit);
    assert.deepEqual(currencies, ['PHP', 'NPR', 'INR', 'MXN', 'RSD']);
  });

  it('lets a second verb keep the thing that the first one counts, and not its deed', () => {
    const kept = lastOf('Ghana released 28 Togolese fishermen and kept 19.');
    assert.deepEqual([kept.low, kept.counts, kept.unit], [19, 'Togolese fishermen', 'person']);
    assert.notEqual(kept.action, 'freed');
  });

  it('tells who defines what is counted, also in front of the number', () => {
    const listed = lastOf('Viasna recognises 1,180 people as political prisoners.');
    assert.equal(listed.definition, 'Viasna recognises 1,180 people as political prisoners');
    assert.equal(lastOf('Ghana released 28 people as a sign of goodwill.').definition, null);
  });

  const toldBy = (text: string) =>
    figuresIn(text).map(({ low, action, authority }) => `${low} ${action} ${authority?.source ?? '-'}`);

  it('gives each of two counts behind one another to who tells it', () => {
    const took = 'Togo took in 14 migrants from Gabon on Monday, a lawyer said';
    assert.deepEqual(toldBy(`${took}; the government confirmed nine.`), [
      '14 sheltered a lawyer',
      '9 sheltered the government',
    ]);
    assert.deepEqual(toldBy('Yemen said that 14 sailors had drowned; Oman spoke of 20.'), [
      '14 killed Yemen',
      '20 killed Oman',
    ]);
    assert.deepEqual(
      toldBy('Chad freed 14 Lao drivers on Monday, a lawyer said; nine were ill.').slice(0, 1),
      ['14 freed a lawyer'],
    );
  });

  it('reads a count that is put aside, with who named it', () => {
    const [left, whole, named] = figuresIn(
      "More than 300 of the 1,200 Lao nurses in Chad have left, Laos's embassy said, rather than the 900 that Chad had named.",
    );
    assert.deepEqual([left?.low, whole?.low, named?.low], [300, 1200, 900]);
    assert.equal(named?.authority?.source, 'Chad');
    assert.equal(named?.relations?.[0]?.kind, 'part-of');
    const killed = figuresIn(
      'Chad says that 60 herders were killed, not the 15 that Togo had reported, nor 40.',
    );
    assert.deepEqual(
      killed.slice(0, 2).map(({ low, status, authority }) => `${low} ${status} ${authority?.source}`),
      ['60 happened Chad', '15 happened Togo'],
    );
    assert.equal(
      figuresIn('Laos sent 300 nurses to Chad, rather than the 900 patients home.').at(-1)?.counts,
      'patients',
    );
  });

  it('tells the wounded from the dead, whose people have one name for one and many', () => {
    assert.deepEqual(toldBy('At least 24 Kyrgyz were killed and 87 wounded on Monday.'), [
      '24 killed -',
      '87 injured -',
    ]);
    assert.deepEqual(toldBy('Some 60,000 Lao villagers are thought to have died in the war.'), [
      '60000 killed -',
    ]);
    assert.deepEqual(figuresIn('Laos bought a 787 Dreamliner in Seattle.'), []);
  });

  it('counts no one who only tells the news', () => {
    assert.deepEqual(toldBy('Laos closed the bridge on Monday, residents and two officials said.'), []);
    assert.deepEqual(toldBy('Laos expelled two officials, residents said.'), ['2 expelled residents']);
  });

  it('counts over both of two years', () => {
    const windowOf = (when: string) =>
      lastOf(`About 140 Lao villagers were killed in clashes ${when}.`).window;
    assert.deepEqual(windowOf('in 2021 and 2022'), { from: '2021-01-01', to: '2022-12-31' });
    assert.deepEqual(windowOf('in 2021'), { from: '2021-01-01', to: '2021-12-31' });
    assert.deepEqual(windowOf('in 2021 and again in 2023')?.to, '2021-12-31');
  });

  it('counts those who arrive as those who were let go', () => {
    assert.deepEqual(toldBy('Sixteen truckers whom Chad had freed landed in Vientiane on Sunday.'), [
      '16 freed -',
    ]);
    assert.deepEqual(toldBy('Sixteen truckers landed in Vientiane on Sunday.'), ['16 arrived -']);
  });

  it('takes what claims lives for nobody who says so, and several years for more than one occasion', () => {
    const [figure] = figuresIn('Clashes in 2021 and 2022 claimed the lives of 140 people in Togo.');
    assert.deepEqual([figure?.low, figure?.authority, figure?.status], [140, null, 'happened']);
    const [killed] = figuresIn('About 140 people were killed in clashes in 2021 and 2022.');
    assert.deepEqual(killed?.window, { from: '2021-01-01', to: '2022-12-31' });
    assert.equal(killed?.aggregation, 'cumulative');
    const [said] = figuresIn('Togo claimed that 140 people had died.');
    assert.equal(said?.authority?.source, 'Togo');
  });

  it('takes the day on which a count was raised for no day of the dead', () => {
    const [figure] = figuresIn('Togo raised its count of the dead on Monday to 46.');
    assert.deepEqual([figure?.low, figure?.window], [46, null]);
  });
});

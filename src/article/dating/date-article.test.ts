import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import type { Extraction, Stamp } from '../types.ts';
import { dateArticle, findClues, listOfficeHolders } from './index.ts';

function stampOf(day: string): Stamp {
  return {
    value: day,
    days: { from: day, to: day },
    role: 'published',
    ruleId: 'visible-date',
    quote: day,
    pageSpan: null,
  };
}

function date(text: string, ...days: readonly string[]) {
  return dateStamped(text, days.map(stampOf));
}

function dateStamped(text: string, stamps: readonly Stamp[], language = 'en') {
  const extraction: Extraction = {
    headline: null,
    subheading: null,
    bylines: [],
    outlet: null,
    section: null,
    tags: [],
    canonicalUrl: null,
    form: 'article',
    part: null,
    declaredLanguage: null,
    stamps,
    text,
    blocks: [],
    dropped: [],
  };
  return dateArticle(extraction, { tables, holders: listOfficeHolders(text, tables.actors), language });
}

function clues(text: string) {
  return findClues(text, tables, listOfficeHolders(text, tables.actors));
}

function reads(text: string, ruleId: string, from: string | null, to: string | null): void {
  it(`reads "${text}"`, () => {
    const clue = clues(text).find((found) => found.ruleId === ruleId);
    assert.ok(clue, `no ${ruleId}`);
    assert.deepEqual([clue.allows.at(0)?.from, clue.allows.at(-1)?.to], [from, to]);
    assert.equal(text.slice(clue.span.start, clue.span.end), clue.quote);
  });
}

function leaves(text: string, ruleId: string): void {
  it(`leaves "${text}" alone`, () =>
    assert.deepEqual(
      clues(text).filter((clue) => clue.ruleId === ruleId),
      [],
    ));
}

describe('an article without a date of its own', () => {
  const released = 'Thirty monks whom Peru had freed landed in Rome on Sunday.';
  it('was written on or after a day that it tells of as past', () => {
    const { published } = date(
      `${released} The government in Lima said that this was the fruit of talks with the nuncio on 14 January 2024 and the days before.`,
    );
    assert.equal(published.from, '2024-01-14');
  });

  it('may be older than a day that is still to come, and than the end of a term', () => {
    const ends = date(`${released} The accord that freed them runs until 30 June 2026.`).published;
    assert.ok((ends.from ?? '') < '2020-01-01');
    const planned = date(`${released} A second group will leave on 14 January 2024.`).published;
    assert.ok((planned.from ?? '') < '2024-01-14');
  });
});

describe('clues of the text', () => {
  reads(
    'Salt is dear, and the war in Ukraine has entered its third year.',
    'war-years',
    '2024-02-10',
    '2024-05-09',
  );
  leaves('The fair has entered its third year.', 'war-years');
  reads('Lukashenko extended his 31-year rule.', 'reign-lengths', '2025-01-01', '2026-07-20');
  leaves('The thief got a 31-year sentence.', 'reign-lengths');
  reads('They flew to COP27 together in November last year.', 'last-year-facts', '2023-01-01', '2023-12-31');
  leaves('They flew to Zenda together in November last year.', 'last-year-facts');
  reads(
    'All wait for the upcoming summit in Alaska between Trump and Putin.',
    'world-facts',
    '2025-08-07',
    '2025-08-15',
  );
  leaves('The hotel in Alaska was full.', 'world-facts');
  reads('Sweden joined NATO and sent two ships.', 'world-facts', '2024-03-06', null);
  reads("A committee took up Sweden's accession to NATO.", 'world-facts', '2022-05-17', null);
  reads(
    'Republican presidential candidate Scott Walker spoke in Ames.',
    'candidacies',
    '2015-07-09',
    '2015-09-25',
  );
  leaves('Former presidential candidate Scott Walker spoke in Ames.', 'candidacies');
  reads(
    'With ten days to go until the November 2016 election, both ran.',
    'counted-events',
    '2016-10-27',
    '2016-10-31',
  );
  leaves('He spent ten days in the hills before the rain.', 'counted-events');
  reads('They met on 4 March 2022 in Oslo.', 'stated-dates', '2022-03-04', null);
  leaves('The target is net zero by 2050.', 'stated-dates');
  reads('President Jimmy Carter spoke.', 'offices', '1977-01-20', '1981-01-20');
  reads('In August and May President Jimmy Carter spoke.', 'offices', '1977-01-20', '1981-01-20');
  leaves('Who fears a President Jimmy Carter?', 'offices');
  leaves('The president spoke.', 'offices');
  reads('Foreign Secretary Boris Johnson spoke in Zenda.', 'offices', '2016-07-13', '2018-07-09');
  reads('He met the secretary of state, Mike Pompeo, in Zenda.', 'offices', '2018-04-26', '2021-01-20');
  reads('U.S. Treasury Secretary Steven Mnuchin spoke in Zenda.', 'offices', '2017-02-13', '2021-01-20');
  reads('President Hassan Rouhani spoke.', 'offices', '2013-08-03', '2021-08-03');
  leaves('Deputy Secretary of State Antony Blinken spoke.', 'offices');
  leaves('Her mail from her years as secretary of state, Hillary Clinton said, was dull.', 'offices');
  leaves('Of its president, Petro Vakulenko, the salt guild said nothing.', 'offices');
  reads('Colombian President Petro spoke.', 'offices', '2022-08-07', '2026-08-07');
  leaves('It rained on Tuesday.', 'weekday-dates');
  reads('"Rain", see https://twitter.com/zenda/status/672138506081275904', 'posts', '2015-12-01', null);
  leaves('The serial number of the pump is 672138506081275904.', 'posts');
  reads('Angela Merkel, 63, said no more.', 'ages', '2017-07-16', '2018-07-18');
  leaves('Angela Merkel was 35, a chemist, when the wall fell.', 'ages');
  leaves('A 63-year-old man saw Merkel.', 'ages');
  leaves('Toni Morrison, 79, wrote on.', 'ages');
  leaves('The 78-year-old Trump supporter waved.', 'ages');
  reads('President Putin, 71, said no more.', 'ages', '2023-10-06', '2024-10-08');
  reads(
    'Beirut marked the fifth anniversary of the Beirut port explosion.',
    'anniversaries',
    '2025-06-05',
    '2025-10-03',
  );
  leaves('Zenda marked the fifth anniversary of the great flood.', 'anniversaries');
  reads('The bridge will be opened in 2019.', 'stated-dates', null, '2019-12-31');
  leaves('In Zenda, March 7 is a holiday.', 'datelines');
  it('reads "ZENDA, March 7 (Reuters)" as that day in any year', () => {
    const found = clues('ZENDA, March 7 (Reuters) - The ministers met.').find(
      ({ ruleId }) => ruleId === 'datelines',
    );
    assert.ok(found?.allows.some(({ from, to }) => from === '2024-03-06' && to === '2024-03-10'));
  });
  it('reads "Tuesday, Feb. 9" as years in which that day is a Tuesday', () => {
    const found = clues('They vote on Tuesday, Feb. 9.').find(({ ruleId }) => ruleId === 'weekday-dates');
    assert.ok(
      found?.allows.some(({ from, to }) => (from ?? '') <= '2016-02-09' && '2016-02-09' <= (to ?? '')),
    );
    assert.ok(
      !found?.allows.some(({ from, to }) => (from ?? '') <= '2017-02-09' && '2017-02-09' <= (to ?? '')),
    );
  });
});

describe('dateArticle', () => {
  const recycled =
    'The war in Ukraine has entered its second year. A year after the invasion of Ukraine, Lukashenko spoke of peace. In November last year he sent an envoy to COP27.';

  it('knows nothing of a text without stamp and clues', () => {
    const { verdict, published, method } = date('The harbour was quiet.');
    assert.deepEqual([verdict, published, method], ['unknown', { from: null, to: null }, 'none']);
  });

  it('takes a stamp that nothing bears out as unconfirmed', () => {
    const { verdict, published } = date('The harbour was quiet.', '2019-05-05');
    assert.deepEqual([verdict, published], ['unconfirmed', { from: '2019-05-05', to: '2019-05-05' }]);
  });

  it('confirms a stamp that a clue of the text bears out', () => {
    assert.equal(date(recycled, '2023-02-27').verdict, 'confirmed');
  });

  it('confirms no stamp of which the words say only that it lies somewhen later', () => {
    const text = 'In July 2022 two towns signed a treaty on salt. President Ilham Aliyev sent his wishes.';
    assert.equal(date(text, '2023-05-02').verdict, 'unconfirmed');
    assert.equal(date(text, '2022-07-20').verdict, 'confirmed');
  });

  it('confirms no stamp, be it stated twice, on which a person named with an office did not hold it', () => {
    const text = 'Foreign Secretary Boris Johnson and Prime Minister Theresa May opened the salt fair.';
    const twice = (day: string) => [
      { ...stampOf(day), ruleId: 'json-ld' },
      { ...stampOf(day), ruleId: 'url' },
    ];
    assert.equal(dateStamped(text, twice('2018-12-20')).verdict, 'unconfirmed');
    assert.equal(dateStamped(text, twice('2018-03-14')).verdict, 'confirmed');
  });

  it('lets an office that is named in a look back, with its year, count little', () => {
    const lookBack = 'President Jimmy Carter gave the canal away in 1979, the museum said.';
    const [clue] = clues(lookBack).filter(({ ruleId }) => ruleId === 'offices');
    assert.ok((clue?.strength ?? 1) < 0.2);
  });

  it('contradicts a stamp that several clues exclude, and gives the days that they allow', () => {
    const { verdict, published, stamp } = date(recycled, '2025-04-14');
    assert.equal(verdict, 'contradicted');
    assert.ok((published.from ?? '') >= '2023-02-01' && '2023-02-24' >= (published.from ?? ''));
    assert.ok((published.to ?? '') >= '2023-03-15' && '2023-05-10' >= (published.to ?? '9'));
    assert.deepEqual(stamp, { from: '2025-04-14', to: '2025-04-14' });
  });

  it('infers an interval from clues alone', () => {
    assert.equal(date(recycled).verdict, 'inferred');
  });

  it('lets no single odd word move the date: a sitting president called "former"', () => {
    const text = 'Former President Donald Trump spoke of the upcoming summit in Alaska with Putin.';
    assert.deepEqual(date(text).published, { from: '2025-08-07', to: '2025-08-15' });
    assert.notEqual(date(text, '2025-08-14').verdict, 'contradicted');
  });

  it('keeps each clue with the place of its words', () => {
    for (const clue of date(recycled, '2023-02-27').clues) {
      if (clue.span !== null) assert.equal(recycled.slice(clue.span.start, clue.span.end), clue.quote);
    }
  });

  it('is done soon with a page of nothing but dates', () => {
    const days = Array.from(
      { length: 8000 },
      (_, at) => `On May ${(at % 28) + 1} and on ${at % 28} June ${1900 + (at % 120)} he won.`,
    );
    const started = performance.now();
    date(days.join('\n'), '2020-01-01');
    assert.ok(performance.now() - started < 15_000);
  });

  it('confirms a stated day where a text in another language tells of the weeks before it', () => {
    const text = (day: string): string =>
      `Der Gesandte von Graustark verließ die Hauptstadt nach langen Gesprächen über Salz am ${day}, wie es am Hof hieß.`;
    const verdict = (day: string): string => dateStamped(text(day), [stampOf('2024-03-06')], 'de').verdict;
    assert.equal(verdict('3. März 2024'), 'confirmed');
    assert.equal(verdict('3. Juni 2023'), 'unconfirmed');
    assert.equal(verdict('9. März 2024'), 'unconfirmed');
  });
});

describe('the day of a change', () => {
  for (const text of [
    'Correction, 4 December 2025: An earlier version of this report said that the ship carried salt.',
    'This article was amended on 4 December 2025 since the ship carried rye.',
    'The page was last modified on 4 December 2025 and printed.',
  ])
    leaves(text, 'stated-dates');
  reads('The ship was changed for a boat on 4 December 2025.', 'stated-dates', '2025-12-04', null);
  it('is no cross against an earlier day of publication', () => {
    const text = 'Correction, 4 December 2025: The ship carried rye.';
    assert.equal(date(text, '2025-12-02').verdict, 'unconfirmed');
  });
});

describe('a sentence that set the day', () => {
  it('does not confirm it', () => {
    const text = 'Ruritania and Graustark signed a treaty on salt on Tuesday, 14 October 2025.';
    assert.equal(dateStamped(text, [{ ...stampOf('2025-10-14'), quote: text }]).verdict, 'unconfirmed');
    assert.equal(date(text, '2025-10-14').verdict, 'confirmed');
  });
});

describe('a firm cross', () => {
  const text =
    "Iran's foreign minister, Hossein Amir-Abdollahian, bought rugs. The port reopened on 17 January, and traders came.";
  it('keeps a stamp from being confirmed, whatever else bears it out', () => {
    assert.equal(date(text, '2024-01-29').verdict, 'confirmed');
    const crossed = `${text} President-elect Masoud Pezeshkian was not asked.`;
    assert.equal(date(crossed, '2024-01-29').verdict, 'unconfirmed');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import { anyDay, dayInterval } from '../../time/index.ts';
import { weighWords } from '../words/word-weights.ts';
import { findCopies } from './find-copies.ts';
import type { CopyText } from './types.ts';

const weights = weighWords(allTables.stories.wordCounts);

const release = `Belarus released 52 prisoners on Thursday after an American envoy spent three days in Minsk, the president's office said.
The group crossed into Lithuania before noon, where buses took them to a hotel in Vilnius.
Among them were a union leader from Grodno, two reporters of a closed weekly and a teacher from Mozyr.
Washington lifted its ban on spare parts for the airline Belavia the same evening.
The envoy told reporters that the embassy would open again before the winter, though he named no day.
A rights group counted 1,300 people who remain behind bars for their politics.`;

const reworded = `On Thursday the office of the president announced that 52 prisoners had been released by Belarus, once the American envoy had been in Minsk for three days.
Before noon the group had crossed into Lithuania and was taken by bus to a Vilnius hotel.
A union leader from Grodno, a teacher from Mozyr and two reporters of a weekly that was closed were among them.
The same evening Washington lifted the ban on spare parts for Belavia, the airline.
The embassy will open again before winter, reporters were told by the envoy, who did not name a day.
According to a rights group, 1,300 people remain behind bars because of their politics.`;

const another = `The foreign ministers of Armenia and Azerbaijan met in Tbilisi on Friday and signed nothing.
Both spoke of progress on the line of the border near Ijevan, where engineers have set 35 posts since spring.
A Georgian official said that the next round would be held in Baku in March.
Yerevan wants its prisoners back first; Baku says that courts decide about them.`;

function article(
  articleId: string,
  text: string,
  day: string | null = '2025-09-11',
  outlet: string | null = null,
): CopyText {
  return { articleId, text, outlet, reported: day === null ? anyDay : dayInterval(day) };
}

test('finds the same text, a trimmed one, a reworded one and an old one under a new day', () => {
  const kindOf = (other: CopyText): string | undefined =>
    findCopies([article('a', release), other], weights)[0]?.kind;
  assert.equal(kindOf(article('b', release)), 'exact');
  assert.equal(kindOf(article('b', release.split('\n').slice(0, 4).join('\n'))), 'near');
  assert.equal(kindOf(article('b', `${another}\n${release}`)), 'partial');
  assert.equal(kindOf(article('b', reworded)), 'paraphrase');
  assert.equal(kindOf(article('b', release, '2025-12-01')), 'recycled');
  assert.equal(kindOf(article('b', another)), undefined);
});

test('finds the lead of a short report in the midst of a longer text, and takes no shared lead, quotation or name for it', () => {
  const lead = `A court in Batumi released three fishermen from Poti on Monday, twelve days after the coast guard had stopped their boat in the strait.
Prosecutors had charged the three with carrying nets that a law of 2019 forbids, and the judge gave them a fine of forty lari each.`;
  const rest = `The mayor called the case a scandal and paid the fines himself.
Nobody at the ministry wished to speak of it before the vote, and the boat is still at the pier.`;
  const before = `Few harbours have seen so many quarrels as the small one below the lighthouse, where three states once kept their ships.
This year the herring came late, and with it came inspectors, lawyers and a bishop who blessed both sides.
The cannery closed in April, and those who worked there sell honey by the road.`;
  const after = `What would bring peace is known to all who fish there: fewer rules, better maps and a ferry that sails in winter.
A widow who rents rooms above the pier says that she has heard the same promises from four ministers.
Her guests stay away, and the only buyer for her house offered a price that she calls an insult.
The ferry was sold, the school has nine pupils, and the bank keeps its doors shut on all days but one.`;
  const found = (text: string, own = `${lead}\n${rest}`) =>
    findCopies(
      [article('a', own, '2025-09-11', 'Poti Post'), article('b', text, '2025-10-11', 'Black Sea Review')],
      weights,
    )[0];
  const taken = found(`${before}\n${lead}\n${after}`);
  assert.equal(taken?.kind, 'partial');
  assert.equal(taken?.originalId, 'a');
  assert.equal(found(`${before}\n“${lead}”\n${after}`, `“${lead}”\n${rest}`), undefined);
  assert.equal(found(`${before}\n${lead.split('\n')[1]}\n${after}`), undefined);
});

test('takes a shared quotation for none, and no stub', () => {
  const speech =
    '“We have not come this far to turn back now; our neighbours will see in spring that we keep every word that we gave them here, on the water and on land.”';
  const one = `The president spoke in Batumi on Monday before a crowd that had waited in the rain.\n${speech}\nHe left without taking questions, and his guards closed the road to the port.`;
  const two = `Fishermen from Poti said that they had heard such words before.\n${speech}\nTheir boats have lain idle since the strait was mined, and the ministry pays nobody.`;
  assert.deepEqual(findCopies([article('a', one), article('b', two)], weights), []);
  assert.deepEqual(
    findCopies([article('a', 'Read more here.'), article('b', 'Read more here.')], weights),
    [],
  );
});

test('takes sentences in other words and another order for a copy, but not where as much again is told beside them', () => {
  const mixed = reworded.split('\n').reverse().join('\n');
  const more = `It was the second such release of the year, after a smaller one in June that was the work of the Vatican.
Families had waited at the border since the evening, some of them with flowers, and the police kept the road free.
Opposition leaders abroad were glad for those who came home and asked that the rest be let go before any further step is taken, for else the prisons would soon be full again.`;
  const kindsOf = (text: string): readonly string[] =>
    findCopies([article('a', release), article('b', text)], weights).map(({ kind }) => kind);
  assert.deepEqual(kindsOf(mixed), ['paraphrase']);
  assert.deepEqual(kindsOf(`${mixed}\n${more}`), []);
});

test('takes a text that opens with the whole lead of another and goes on by itself for a copy, not one that opens with a sentence of it', () => {
  const own = `Two of the men had been held since the summer of 2021, their lawyers say, and one cannot see.
His brother drove through the night from Gdansk to meet the bus.
Doctors in the border town found most of them thin but well, and sent four to the clinic of the university.
Nobody was told where to sign, what to leave behind, or whether a sister may follow with the children next month.`;
  const kindsOf = (lines: number): readonly string[] => {
    const opened = `${release.split('\n').slice(0, lines).join('\n')}\n${own}`;
    return findCopies([article('a', `${release}\n${another}`), article('b', opened)], weights).map(
      ({ kind }) => kind,
    );
  };
  assert.deepEqual(kindsOf(4), ['near']);
  assert.deepEqual(kindsOf(1), []);
});

test('finds a list of points told again as sentences', () => {
  const points = `The ministers of both states met in Tbilisi on Friday and signed nothing.
Each had come with a list: engineers have set only 35 posts along the border near Ijevan since spring; Baku wants the rail to Meghri open before March; \
Yerevan demands its 23 prisoners from the Qubadli camp; Moscow keeps a garrison at Gyumri that nobody mentions; pipeline tariffs through Agarak stay unpaid.
A Georgian official promised another round in Batumi.`;
  const told = `In Tbilisi the ministers of the two states met on Friday, and nothing was signed.
Along the border near Ijevan no more than 35 posts have been set by engineers since the spring.
Before March the rail to Meghri has to be open, Baku says, which also holds the keys of the bridge.
The 23 prisoners whom Yerevan demands sit in a camp at Qubadli.
Nobody mentions that at Gyumri there is a garrison which Moscow keeps.
Unpaid, too, stay the tariffs of the pipeline through Agarak.
Another round, so a Georgian official promised, will follow in Batumi.
Shopkeepers on the Rustaveli avenue waved at the convoys, which had closed half of the old town to taxis since the morning.
Students of the conservatory played a quartet by Tsintsadze at the dinner; the guests had lamb, walnuts and a wine from Kakheti.`;
  const kinds = findCopies([article('a', points), article('b', told)], weights).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['paraphrase']);
});

test('takes what an outlet repeats in the midst of a far longer page for no copy of that page', () => {
  const long = Array.from({ length: 12 }, (_, at) => another.replaceAll(/[A-Z]/gu, (sign) => `${sign}${at}`));
  const page = [...long.slice(0, 6), release, ...long.slice(6)].join('\n');
  const foundAt = (outlet: string): number =>
    findCopies(
      [article('a', release, '2025-09-11', 'Echo'), article('b', page, '2025-09-11', outlet)],
      weights,
    ).length;
  assert.equal(foundAt('Echo'), 0);
  assert.equal(foundAt('Courier'), 1);
});

test('tells which came first by the days, else by what one lacks', () => {
  const cut = release.split('\n').slice(0, 3).join('\n');
  const originalOf = (one: CopyText, two: CopyText): string | null | undefined =>
    findCopies([one, two], weights)[0]?.originalId;
  assert.equal(originalOf(article('a', release, '2025-09-12'), article('b', cut, '2025-09-11')), 'b');
  assert.equal(originalOf(article('a', release, null), article('b', cut, null)), 'a');
  assert.equal(originalOf(article('a', release, null), article('b', release, null)), null);
});

test('a text under a day that is not its own is no original', () => {
  const longer = `${release}\n${another}`;
  const lying = { ...article('a', longer, '2025-09-11'), hasFalseStamp: true };
  assert.equal(findCopies([lying, article('b', release, '2025-09-12')], weights)[0]?.originalId, 'b');
  const [decision] = findCopies(
    [{ ...lying, reported: { from: null, to: null } }, article('b', release, null)],
    weights,
  );
  assert.equal(decision?.originalId, 'b');
  assert.ok(decision?.reasons.includes('the other states a day that is not its own'));
});

test('passages quote the same words of both', () => {
  const [first, second] = [article('a', release), article('b', `${another}\n${release}`)];
  const passages = findCopies([first, second], weights)[0]?.passages ?? [];
  assert.equal(passages.length, 1);
  for (const { first: one, second: two } of passages)
    assert.equal(first.text.slice(one.start, one.end), second.text.slice(two.start, two.end));
});

test('decides the same in any order', () => {
  const articles = [
    article('a', release),
    article('b', reworded, null),
    article('c', another),
    article('d', `${another}\n${release}`, '2025-09-13', 'Vilnius Echo'),
    article('e', release.split('\n').slice(1).join('\n'), '2025-11-30'),
  ];
  const expected = findCopies(articles, weights);
  assert.ok(expected.length > 3);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      assert.deepEqual(findCopies(shuffled, weights), expected);
    }),
  );
});

import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../../language/index.ts';
import type { DayInterval } from '../../time/index.ts';
import { findActors } from '../index.ts';

const model = loadLanguageModel(undefined, tables.language);

/** What is noticed in a text of a day or of some days: each with its rule and its words. */
function notices(text: string, days: string | DayInterval): readonly string[] {
  const article = { articleId: 'd'.repeat(64), text, blocks: [] };
  const published = typeof days === 'string' ? { from: days, to: days } : days;
  const { problems } = findActors(analyse(article, model), published, tables.actors);
  return problems.map(({ ruleId, span }) => `${ruleId}: ${text.slice(span?.start, span?.end)}`);
}

function findsNothing(text: string, days: string | DayInterval): void {
  assert.deepEqual(notices(text, days), []);
}

describe('a day of now right behind the name', () => {
  it('tells of now, though another clause of the sentence tells of a past one', () => {
    const letter =
      'Fiji reopened its embassy on 30 August, as both had agreed in July, and presented a letter from the Finnish prime minister, Sanna Marin, to Mr Ruto on Monday.';
    assert.deepEqual(notices(letter, '2023-09-05'), ['office-left: Finnish prime minister, Sanna Marin']);
  });

  it('is another verb\'s in "the law that she signed was repealed on Monday"', () => {
    findsNothing('The law that Prime Minister Boris Johnson passed was repealed on Monday.', '2023-09-05');
  });
});

describe('one in office who is called former', () => {
  it('reads "former President Donald Trump" while he holds the office', () => {
    assert.deepEqual(notices('Former President Donald Trump called Minsk.', '2025-08-15'), [
      'office-called-former: Former President Donald Trump',
    ]);
    assert.deepEqual(notices('The former Kenyan president, William Ruto, called Minsk.', '2024-05-15'), [
      'office-called-former: former Kenyan president, William Ruto',
    ]);
  });

  it('leaves those alone who left, or hold another office now', () => {
    findsNothing('Former President Joe Biden called Minsk.', '2025-08-15');
    findsNothing('Former Foreign Minister Anders Fogh Rasmussen called Minsk.', '2015-08-15');
    findsNothing('Foreign Secretary David Cameron, the former prime minister, called Minsk.', '2024-04-15');
    findsNothing('Former Secretary of State Colin Powell got three votes.', '2016-12-20');
    findsNothing('Sanctions remain on Bashar al-Assad, the former president.', '2025-06-30');
  });

  it('leaves a former somebody else alone', () => {
    findsNothing('The former mayor praised President Donald Trump.', '2018-08-15');
    findsNothing('She was a former judge. President Donald Trump praised her.', '2018-08-15');
    findsNothing('The late show host praised King Felipe.', '2019-08-15');
  });

  it('leaves days alone on some of which the office may be over', () => {
    findsNothing('Former President Joe Biden called Minsk.', { from: '2024-11-01', to: '2025-03-31' });
    findsNothing('Former President Joe Biden called Minsk.', { from: null, to: null });
  });

  it('leaves a father of the same name alone', () => {
    findsNothing('Former President George Bush sailed off Maine on Friday.', '2002-08-16');
  });
});

describe('an office that is over, or to come', () => {
  it('reads "President Joe Biden" once he left', () => {
    assert.deepEqual(notices('President Joe Biden called Minsk.', '2025-08-15'), [
      'office-left: President Joe Biden',
    ]);
    assert.deepEqual(notices('They called on President Bashar al-Assad to stop.', '2025-06-30'), [
      'office-left: President Bashar al-Assad',
    ]);
    assert.deepEqual(notices('Liz Truss, the British prime minister, spoke in Leeds.', '2023-06-01'), [
      'office-left: Liz Truss, the British prime minister',
    ]);
  });

  it('reads "Chancellor Friedrich Merz" years before', () => {
    assert.deepEqual(notices('Chancellor Friedrich Merz spoke in Kiel on Monday.', '2019-06-01'), [
      'office-not-yet: Chancellor Friedrich Merz',
    ]);
  });

  it('reads a title of a state before the name, and one that the state follows', () => {
    assert.deepEqual(notices("Mexico's president, Claudia Sheinbaum, rejected it on Monday.", '2024-05-02'), [
      "office-not-yet: Mexico's president, Claudia Sheinbaum",
    ]);
    assert.deepEqual(
      notices('Claudia Sheinbaum, the president of Mexico, rejected it on Monday.', '2024-05-02'),
      ['office-not-yet: Claudia Sheinbaum, the president of Mexico'],
    );
    findsNothing("Mexico's president, Claudia Sheinbaum, rejected it on Monday.", '2025-05-02');
    findsNothing("Mexico's former president, Claudia Sheinbaum, and the others met.", '2024-05-02');
  });

  it('leaves what is told of another time alone', () => {
    findsNothing('In 2014 President Barack Obama called Minsk.', '2025-08-15');
    findsNothing('Then-President Barack Obama called Minsk.', '2025-08-15');
    findsNothing('Ten years ago President Barack Obama called Minsk.', '2025-08-15');
    findsNothing('They repealed the law that President Barack Obama had signed.', '2025-08-15');
    findsNothing('"President Obama was good to us," she said.', '2025-08-15');
    findsNothing('The senator blamed President Barack Obama for the bill on Monday.', '2018-08-15');
    findsNothing('Fired FBI director James Comey spoke on Monday.', '2018-08-15');
    findsNothing('President Bush told the preacher of his prayers.', '2018-12-03');
    findsNothing('An adviser to the President Jared Kushner spoke on Monday.', '2018-08-15');
    findsNothing('Staff of President Joe Biden packed their boxes.', '2025-02-15');
    findsNothing('If elected, President Kamala Harris would go on.', '2024-08-15');
  });

  it('leaves an office alone of which the tables do not know who held it then', () => {
    findsNothing('Foreign Minister Bruno Rodríguez called Minsk.', '1996-06-30');
    assert.deepEqual(notices('Foreign Minister Jeremy Hunt called Minsk.', '2022-06-30'), [
      'office-left: Foreign Minister Jeremy Hunt',
    ]);
  });

  it('leaves a headline alone that ends with an office', () => {
    findsNothing('She runs for president\nDonald Trump spoke in Ohio.', '2012-06-30');
    findsNothing('Talks with North Korea\nPresident Donald Trump spoke in Ohio.', '2018-06-30');
  });

  it('leaves days alone on some of which the office was held, and days that no table covers', () => {
    findsNothing('President Joe Biden called Minsk.', { from: '2024-12-01', to: '2025-12-31' });
    findsNothing('President Joe Biden called Minsk.', '2031-08-15');
  });
});

describe('an office that was never held', () => {
  it('reads a title of another head, or of another state', () => {
    assert.deepEqual(notices('Prime Minister Andrzej Duda spoke in Gdansk.', '2022-06-30'), [
      'office-wrong: Prime Minister Andrzej Duda',
    ]);
    assert.deepEqual(notices('Latvian President Gitanas Nauseda spoke in Riga.', '2022-06-30'), [
      'office-wrong: Latvian President Gitanas Nauseda',
    ]);
    assert.deepEqual(notices('President Keir Starmer spoke in Leeds.', '2025-06-30'), [
      'office-wrong: President Keir Starmer',
    ]);
    assert.deepEqual(notices('President Sviatlana Tsikhanouskaya spoke in Vilnius.', '2025-06-30'), [
      'office-wrong: President Sviatlana Tsikhanouskaya',
    ]);
  });

  it('leaves the elected, the acting and heads of other bodies alone', () => {
    findsNothing('President-elect Sviatlana Tsikhanouskaya spoke in Vilnius.', '2025-06-30');
    findsNothing('Opposition leader Sviatlana Tsikhanouskaya spoke in Vilnius.', '2025-06-30');
    findsNothing('Interim President Juan Guaido spoke in Caracas.', '2019-06-30');
    findsNothing('President Ursula von der Leyen spoke in Strasbourg.', '2023-06-30');
  });
});

describe('the living and the dead', () => {
  it('reads "the late" of one who lives', () => {
    assert.deepEqual(notices('The late King Felipe opened the fair in Seville.', '2019-06-30'), [
      'office-called-late: The late King Felipe',
    ]);
  });

  it('reads acts of the dead, whatever the days that no other table covers', () => {
    assert.deepEqual(notices('Jacques Chirac met the mayors on Monday.', '2021-06-30'), [
      'office-dead: Jacques Chirac',
    ]);
    assert.deepEqual(notices('Robert Mugabe will speak in Harare.', '2030-06-30'), [
      'office-dead: Robert Mugabe',
    ]);
  });

  it('leaves the mourned and the remembered alone', () => {
    findsNothing('The late Jacques Chirac was honoured on Monday.', '2021-06-30');
    findsNothing('Jacques Chirac was buried on Monday.', '2019-11-30');
    findsNothing('Jacques Chirac met the mayors in 2004, she wrote on Monday.', '2021-06-30');
    findsNothing('Every mayor since Jacques Chirac has used the hall, she said on Monday.', '2021-06-30');
    findsNothing('A film about Jacques Chirac opens on Monday.', '2021-06-30');
  });
});

test('says in words what the notice rests on', () => {
  const text = 'President Joe Biden called Minsk.';
  const article = { articleId: 'd'.repeat(64), text, blocks: [] };
  const { problems } = findActors(
    analyse(article, model),
    { from: '2025-08-15', to: '2025-08-15' },
    tables.actors,
  );
  assert.match(
    problems[0]?.message ?? '',
    /\(President of the United States from 2021-01-20 to 2025-01-20\)\.$/u,
  );
});

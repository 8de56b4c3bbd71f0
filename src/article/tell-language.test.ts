import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { tellLanguage } from './tell-language.ts';

const { article } = allTables;

function languageOf(text: string, declared: string | null = null): string {
  return tellLanguage(text, declared, article);
}

const english =
  'The envoys of both states met on the border for the first time in a year, and it was said that they had agreed to open the bridge. ';
const german =
  'Die Gesandten der beiden Staaten trafen sich an der Grenze und sagten, dass die Brücke für den Handel wieder offen ist. ';
const french =
  'Les ministres des deux pays se sont vus à la frontière pour la première fois, et ils ont dit que le pont est ouvert. ';
const spanish =
  'Los ministros de los dos países se vieron en la frontera por primera vez, y dijeron que el puente está abierto. ';

test('tells the common languages by their words, whatever the page declares', () => {
  assert.equal(languageOf(english.repeat(3), 'de'), 'en');
  assert.equal(languageOf(german.repeat(3), 'en'), 'de');
  assert.equal(languageOf(french.repeat(3), 'en'), 'fr');
  assert.equal(languageOf(spanish.repeat(3), 'en'), 'es');
});

test('tells other languages by their letters', () => {
  assert.equal(
    languageOf('Посланники двух государств встретились на границе и договорились открыть мост. '),
    'ru',
  );
  assert.equal(
    languageOf('両国の外相は国境で会談し、橋を再び開くことで合意したと発表した。 '.repeat(2)),
    'ja',
  );
});

test('leaves a handful of words to what the page declares', () => {
  assert.equal(languageOf('OK', 'fi'), 'fi');
  assert.equal(languageOf('OK'), 'und');
});

const manyNames =
  'Queen Flavia Elphberg telephoned Chancellor Ottokar Szapáry on Friday and promised more salt. Ex-chancellor Gündogmuş Berdimyrat Hajyýew, formerly of Graustark, offered to mediate between Ruritania and Kravonia. Prince Rupert Hentzau declined.';

test('believes the page of a short text that is full of names', () => {
  assert.equal(languageOf(manyNames, 'en'), 'en');
});

test('takes no rare language for a text that has the common words of another', () => {
  assert.equal(languageOf(manyNames), 'en');
});

test('does not believe a page whose letters say clearly that it is another language', () => {
  const russian = 'Посланники двух государств встретились на границе и договорились открыть мост. ';
  assert.equal(languageOf(russian, 'en'), 'ru');
  const polish =
    'Wysłannicy obu państw spotkali się wczoraj na granicy i uzgodnili, że most będzie znów otwarty. ';
  assert.equal(languageOf(polish, 'en'), 'pl');
});

test('tells a short text with foreign names by its common words, where its letters say little', () => {
  const short =
    'Hans Gruber met Fritz Bergmann in Linz on Friday and left for Salzburg with Werner Steinmeier, who had waited for them there.';
  assert.equal(languageOf(short), 'en');
  assert.equal(
    languageOf('Wilhelm Smith traf am Freitag in York ein und blieb bis zum Sonntag bei Lord Greystoke.'),
    'de',
  );
});

test('believes the few common words of a very short text rather than a weak guess by letters', () => {
  const page =
    'Kravonia reopens embassy in Strelsau. Its flag flew there again on Monday. Deadline for visas: 15 June';
  assert.equal(languageOf(page), 'en');
});

test('does not take the common words of one language for those of its neighbour', () => {
  assert.equal(
    languageOf(
      'Ministeren sagde, at aftalen mellem de to lande skal underskrives i juni, og at handlen med salt vil stige.',
    ),
    'da',
  );
  assert.equal(
    languageOf(
      'O ministro disse que o acordo entre os dois países será assinado em junho, como se esperava, e que o comércio de sal vai crescer.',
    ),
    'pt',
  );
});

const ruling =
  'Министр заявил, что договор между двумя странами подпишут в июне и что этим летом вырастет торговля солью.';
const neighbours: readonly (readonly [language: string, text: string])[] = [
  ['ru', ruling],
  ['ru', 'Рудольф Эльфберг и Руперт Хенцау договорились о соли. Об этом сообщила служба короля в субботу.'],
  ['uk', 'Міністр сказав, що угоду між двома країнами підпишуть у червні і що торгівля сіллю зростатиме.'],
  ['be', 'Міністр сказаў, што пагадненне паміж дзвюма краінамі падпішуць у чэрвені і што гандаль расце.'],
  ['bg', 'Министърът заяви, че споразумението ще бъде подписано през юни и че търговията със сол ще расте.'],
  ['sr', 'Министар је рекао да ће споразум између две земље бити потписан у јуну и да ће трговина расти.'],
  ['mk', 'Министерот рече дека договорот меѓу двете земји ќе биде потпишан во јуни и дека ќе расте.'],
  [
    'kk',
    'Министр екі ел арасындағы келісімге маусым айында қол қойылатынын және тұз саудасы өсетінін айтты.',
  ],
  [
    'tg',
    'Вазир гуфт, ки созишнома байни ду кишвар дар моҳи июн имзо мешавад ва тиҷорати намак ҳар сол хоҳад афзуд.',
  ],
];

for (const [language, text] of neighbours)
  test(`tells ${language} from its neighbours by the letters that they have not: ${text.slice(0, 20)}`, () => {
    assert.equal(languageOf(text), language);
    assert.equal(languageOf(text, language), language);
    assert.equal(languageOf(text, 'en'), language);
  });

test('does not believe a page that declares a language without such letters', () => {
  assert.equal(languageOf(ruling, 'be'), 'ru');
  assert.equal(languageOf(ruling, 'uk'), 'ru');
});

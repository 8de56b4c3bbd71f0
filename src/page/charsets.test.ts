// Pages in the charsets of their languages, declared or not: what comes out must be what was written.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeSample } from './encode-sample.ts';
import { isUnreadable, type Page, pageFromBytes } from './index.ts';

const samples: readonly (readonly [language: string, charsets: readonly string[], text: string])[] = [
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Ministři obou zemí podepsali v pondělí smlouvu o soli. Obchodníci u hranic se radovali, protože její cena ještě téhož dne klesla o třetinu.',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'A két ország miniszterei hétfőn írták alá a sóról szóló szerződést. A kereskedők örültek, mert a só ára még aznap egyharmadával csökkent, és újra nőtt a forgalom.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Ministrowie obu krajów podpisali w poniedziałek umowę o soli. Kupcy się cieszyli, bo jej cena jeszcze tego samego dnia spadła o jedną trzecią, także w małych miejscowościach.',
  ],
  [
    'Latvian',
    ['windows-1257'],
    'Abu valstu ministri pirmdien parakstīja līgumu par sāli. Tirgotāji priecājās, jo tās cena vēl tajā pašā dienā kritās par trešdaļu un tirdzniecība atkal pieauga.',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'Abiejų šalių ministrai pirmadienį pasirašė sutartį dėl druskos. Prekybininkai džiaugėsi, nes jos kaina dar tą pačią dieną sumažėjo trečdaliu.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'İki ülkenin bakanları pazartesi günü tuz anlaşmasını imzaladı. Sınır kasabalarındaki tüccarlar sevindi, çünkü fiyatı aynı gün üçte bir oranında düştü.',
  ],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Οι υπουργοί των δύο χωρών υπέγραψαν τη Δευτέρα συμφωνία για το αλάτι. Οι έμποροι χάρηκαν, γιατί η τιμή του έπεσε την ίδια μέρα κατά το ένα τρίτο.',
  ],
  [
    'Hebrew',
    ['windows-1255'],
    'שרי שתי המדינות חתמו ביום שני על הסכם המלח. הסוחרים שמחו, כי מחירו ירד עוד באותו יום בשליש.',
  ],
  [
    'Arabic',
    ['windows-1256'],
    'وقع وزراء البلدين يوم الاثنين اتفاقا بشأن الملح. وفرح التجار لأن سعره انخفض في اليوم نفسه بمقدار الثلث.',
  ],
  [
    'Thai',
    ['windows-874'],
    'รัฐมนตรีของทั้งสองประเทศลงนามในข้อตกลงเรื่องเกลือเมื่อวันจันทร์ พ่อค้าดีใจเพราะราคาลดลงหนึ่งในสามในวันเดียวกัน',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'ibm866'],
    'Министры обеих стран подписали в понедельник договор о соли. Торговцы обрадовались, потому что её цена в тот же день упала на треть.',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u'],
    'Міністри обох країн підписали в понеділок угоду про сіль. Торговці зраділи, бо її ціна того ж дня впала на третину.',
  ],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '両国の大臣は月曜日に塩に関する条約に署名した。国境の町の商人たちは喜び、その日のうちに塩の値段は三分の一下がった。',
  ],
  [
    'Korean',
    ['euc-kr'],
    '두 나라의 장관들은 월요일에 소금에 관한 조약에 서명했다. 국경 마을의 상인들은 기뻐했고 소금 가격은 그날 삼분의 일이 떨어졌다.',
  ],
  [
    'Chinese',
    ['gb18030'],
    '两国部长星期一签署了关于盐的条约。边境城镇的商人们很高兴,因为盐的价格在当天就下降了三分之一。这是两国多年来的第一个条约。',
  ],
  [
    'short Chinese full of names',
    ['gb18030'],
    '斯特雷尔绍外交大臣周五抵达曾达。双方同意加强食盐贸易。斯特雷尔绍愿意帮助曾达发展农业。',
  ],
  [
    'Chinese of Taiwan',
    ['big5'],
    '兩國部長星期一簽署了關於鹽的條約。邊境城鎮的商人們很高興,因為鹽的價格在當天就下降了三分之一。這是兩國多年來的第一個條約。',
  ],
  [
    'German',
    ['windows-1252'],
    'Die Minister beider Länder haben am Montag den Vertrag über Salz unterschrieben. Die Händler freuten sich, denn der Preis fiel noch am selben Tag um ein Drittel – größer als gedacht.',
  ],
];

function read(bytes: Uint8Array, location = 'a.html'): Page {
  const page = pageFromBytes(bytes, { location });
  assert.ok(!isUnreadable(page), 'the page was refused');
  return page;
}

describe('a page in a legacy charset', () => {
  for (const [language, charsets, text] of samples)
    for (const charset of charsets) {
      it(`is read in ${language} without a declaration, from ${charset}`, () => {
        const page = read(encodeSample(`<html><body><p>${text}</p></body></html>`, charset));
        assert.ok(page.source.includes(text), `read as ${page.charset}: ${page.source.slice(15, 90)}`);
      });

      it(`is read in ${language} from ${charset} where UTF-8 is declared`, () => {
        const page = read(encodeSample(`<meta charset="utf-8"><p>${text}</p>`, charset));
        assert.ok(page.source.includes(text), `read as ${page.charset}`);
      });
    }
});

// Which letters beyond ASCII the languages of a charset write: the ground on which an undeclared charset is told.

/** A charset of one byte a letter, with the alphabets of its languages: a page keeps to one of them. */
export interface LetterUse {
  readonly charset: string;
  /** Small letters beyond ASCII, one string a language. */
  readonly alphabets: readonly string[];
  /** The commonest letters of its languages; empty for the Latin alphabet, whose plain letters are the commonest. */
  readonly commonest: string;
}

/** French, German, Spanish, Portuguese, Italian, Nordic, Dutch, Icelandic, Estonian. */
const westernAlphabets = [
  'àâæçéèêëîïôœùûüÿ',
  'äöüßéà',
  'áéíñóúü¿¡ªº',
  'áâãàçéêíóôõúüªº',
  'àèéìíîòóùú',
  'åäöæøéüèà',
  'éëïóöüèáç',
  'áéíóúýþæöð',
  'äõöüšž',
];
/** Czech, Slovak, Hungarian, Polish, Romanian, Croatian and Slovene, German. */
const centralAlphabets = ['áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ąćęłńóśźż', 'ăâîşţ', 'čćđšž'];
const cyrillicAlphabets = ['абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў'];
const cyrillicCommonest = 'оеаинтсрвлкі';
const greekAlphabets = ['αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ'];
const greekCommonest = 'αοιετσνηυρπκίά';

/** The order settles ties. */
export const letterUses: readonly LetterUse[] = [
  { charset: 'windows-1252', alphabets: westernAlphabets, commonest: '' },
  { charset: 'windows-1250', alphabets: centralAlphabets, commonest: '' },
  { charset: 'iso-8859-2', alphabets: centralAlphabets, commonest: '' },
  { charset: 'windows-1254', alphabets: ['çğıöşüâîû'], commonest: '' },
  { charset: 'windows-1257', alphabets: ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äõöüšž'], commonest: '' },
  { charset: 'windows-1253', alphabets: greekAlphabets, commonest: greekCommonest },
  { charset: 'iso-8859-7', alphabets: greekAlphabets, commonest: greekCommonest },
  { charset: 'windows-1251', alphabets: cyrillicAlphabets, commonest: cyrillicCommonest },
  { charset: 'koi8-u', alphabets: cyrillicAlphabets, commonest: cyrillicCommonest },
  { charset: 'ibm866', alphabets: cyrillicAlphabets, commonest: cyrillicCommonest },
  { charset: 'iso-8859-5', alphabets: cyrillicAlphabets, commonest: cyrillicCommonest },
  { charset: 'windows-1255', alphabets: ['אבגדהוזחטיךכלםמןנסעףפץצקרשת'], commonest: 'יוהלאתרמבש' },
  {
    charset: 'windows-1256',
    alphabets: ['ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگ'],
    commonest: 'اليمونرتبةعد',
  },
  {
    charset: 'windows-874',
    alphabets: ['กขคงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้๊๋์'],
    commonest: 'านรอกเงมยลวด่้',
  },
];

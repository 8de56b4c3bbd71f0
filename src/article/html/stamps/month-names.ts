// The months as many languages write them, by how they begin, so that cases and short forms are read alike.

/** For each month, beginnings of its names; accents and case are folded before they are compared. */
const monthBeginnings: readonly string[] = [
  'jan jän ene gen janv ocak oca sty led sij tam янв січ сту сич јан ιαν 一月 يناير كانون-الثاني ינואר ژانویه ianuarie gennaio januar tammik',
  'feb fev fév febbraio şub sub lut úno uno vel helm фев лют φεβ شباط فبراير פברואר فوریه februar vasario',
  'mar mär maart märz mrz març mars marzo bře bre maalis mac мар бер сак μαρ آذار مارس מרץ März kovo ožu ozu',
  'apr abr avr kwi dub trav huhti nis апр кві кра απρ نيسان أبريل ابريل אפריל آوریل balandžio',
  'may mai maj mei mag maio mayo kvě kve svi touko мая май мај тра мау μαϊ μαι أيار مايو מאי gegužės máj',
  'jun juin giu cze lip-hr čer cerven kesä haz июн чер ιουν حزيران يونيو יוני ژوئن birželio jún lipnja',
  'jul juil lug lip července srp-hr heinä tem июл лип ιουλ تموز يوليو יולי liepos júl srpnja',
  'aug ago aoû aou sie srp kol elo ağu agu авг сер жні αυγ آب أغسطس אוגוסט rugpjūčio',
  'sep set wrz zář zar ruj syys eyl сен сеп вер σεπ أيلول سبتمبر ספטמבר rugsėjo szept',
  'okt oct out ott paź paz říj rij lis-hr loka eki окт жов кас οκτ تشرين-الأول أكتوبر אוקטובר spalio listopada-hr',
  'nov lis stu marras kas ноя нов лис ліс νοε تشرين-الثاني نوفمبر נובמבר lapkričio',
  'dec dez déc dic gru pro joulu ara дек гру сне сні δεκ كانون-الأول ديسمبر דצמבר gruodžio',
];

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Number of the month, 1 to 12, that a word names: 11 for "Novembre", "нояб.", "Kasım"; null where it names none. */
export function monthOf(word: string): number | null {
  const folded = foldWord(word);
  if (folded.length < 3) return null;
  let found: number | null = null;
  let longest = 0;
  for (const [at, names] of monthBeginnings.entries())
    for (const name of names.split(' ')) {
      const beginning = foldWord(name);
      if (beginning.length > longest && folded.startsWith(beginning)) {
        found = at + 1;
        longest = beginning.length;
      }
    }
  return found;
}

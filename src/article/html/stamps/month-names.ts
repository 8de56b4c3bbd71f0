// The months as many languages write them, by how they begin, so that cases and short forms are read alike.
// Reads "Novembre", "нояб." and "Kasım" as 11; leaves "monthly" alone.

/** For each month the beginnings of its names, the longest first, in small letters and without accents. */
const monthBeginnings: readonly RegExp[] = [
  /^(?:ianuarie|gennaio|januar|tammik|ژانویه|ינואר|يناير|janv|ocak|ene|gen|jan|led|oca|sij|sty|tam|ιαν|сич|сту|січ|янв|јан|一月)/u,
  /^(?:febbraio|februar|vasario|פברואר|فبراير|فوریه|helm|unor|شباط|feb|fev|lut|sub|uno|vel|φεβ|лют|фев)/u,
  /^(?:maalis|maart|marzo|kovo|marc|mars|marz|اذار|مارس|bre|mac|mar|mrz|ozu|μαρ|бер|мар|сак|מרץ)/u,
  /^(?:balandzio|aprel|huhti|אפריל|ابريل|اوریل|نيسان|trav|abr|apr|avr|dub|kwi|nis|απρ|апр|кві|кра)/u,
  /^(?:geguzes|touko|maia|maio|mayo|ايار|مايو|kve|mag|mai|maj|may|mei|svi|μαι|маи|мау|мая|мај|тра|מאי)/u,
  /^(?:birzelio|cerven|giugno|lipnja|حزيران|يونيو|juin|kesa|ιουν|יוני|ژوين|cer|cze|giu|haz|jun|июн|чер)/u,
  /^(?:cervence|cervene|liepos|srpnja|heina|يوليو|juil|ιουλ|יולי|تموز|jul|lip|lug|tem|июл|лип)/u,
  /^(?:rugpjucio|אוגוסט|اغسطس|ago|agu|aou|aug|elo|kol|sie|srp|αυγ|авг|жні|сер|اب)/u,
  /^(?:rugsejo|ספטמבר|سبتمبر|szept|ايلول|syys|eyl|ruj|sep|set|wrz|zar|σεπ|вер|сен|сеп)/u,
  /^(?:אוקטובר|spalio|اكتوبر|loka|eki|oct|okt|ott|out|paz|rij|οκτ|жов|кас|окт)/u,
  /^(?:lapkricio|marras|נובמבר|نوفمبر|kas|lis|nov|stu|νοε|лис|ліс|нов|ноя)/u,
  /^(?:gruodzio|ديسمبر|joulu|דצמבר|ara|dec|dez|dic|gru|pro|δεκ|гру|дек|сне|сні)/u,
];

const shortest = 3;

/** Number of the month, 1 to 12, that a word names; null where it names none. The month with the longest beginning wins. */
export function monthOf(word: string): number | null {
  if (word.length < shortest) return null;
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let found: number | null = null;
  let longest = 0;
  for (const [at, pattern] of monthBeginnings.entries()) {
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length <= longest) continue;
    found = at + 1;
    longest = length;
  }
  return found;
}

// Pages that a server sends in place of an article: it has none, or wants to know first who asks.
// Reads "404", "Page not found | Zenda Post", "Checking your browser before you visit zenda.example"; leaves alone "404
// salt traders freed" and "Page not found: how an archive was lost", and any page with more than a few sentences.

/** A longer text is an article, whatever it is called. */
const maxChars = 700;

const code = String.raw`(?:http\s?)?(?:error|fehler|erreur|errore?|ошибка)?\s?:?\s?(?:40[0-9]|410|429|451|50[0-4])(?:\serror)?`;
const missing = [
  'bad gateway',
  'file not found',
  'forbidden',
  'gateway time-?out',
  'internal server error',
  'nicht gefunden',
  'not found',
  'page (?:cannot be |could not be |not )found',
  'page introuvable',
  'pagina non trovata',
  'pagina niet gevonden',
  'página no encontrada',
  'página não encontrada',
  'seite nicht gefunden',
  'service (?:temporarily )?unavailable',
  'sidan hittades inte',
  'siden (?:ble|blev) ikke fundet',
  'strona nie została znaleziona',
  'too many requests',
  'страница не найдена',
  'сторінку не знайдено',
];
const gates = [
  'access (?:to this page has been )?denied',
  'are you (?:a )?(?:human|robot)',
  'attention required!?',
  'just a moment',
  'one moment,? please',
  'please (?:enable javascript|verify (?:that )?you are (?:a )?human)',
  'verifying (?:that )?you are (?:a )?human',
];
const rest = String.raw`[\s.…!?]*(?:\s[|–—·-]\s.{1,60})?`;
const whole = new RegExp(
  String.raw`^(?:${code}|(?:${code}\s?[:|–—-]?\s?)?(?:the )?(?:${[...missing, ...gates].join('|')})(?:\s?\(?${code}\)?)?)${rest}$`,
  'iu',
);
const start =
  /^(?:checking (?:if|your browser)|we (?:couldn|can)['’]t find (?:that|the|this) page|sorry, (?:the|this|that) page)\b/iu;
/** Headlines are not longer. */
const maxTitle = 200;

/** True where the headline or a title of the page is that of an error, and there are no more than `chars` of text. */
export function isErrorPage(titles: readonly string[], chars: number): boolean {
  if (chars > maxChars) return false;
  return titles.some((title) => title.length <= maxTitle && (whole.test(title) || start.test(title)));
}

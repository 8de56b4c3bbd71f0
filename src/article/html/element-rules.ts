// What HTML itself says about its elements: which hold nothing, which end others, which begin a line of their own.

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements without an end tag. */
export const voidElements = wordSet(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand on lines of their own. */
export const blockElements = wordSet(
  '#root html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul iframe',
);

/** Elements whose text is never read as the page's. */
export const silentElements = wordSet(
  'head title script style noscript template svg math iframe object embed canvas audio video select textarea button input datalist map noembed noframes applet dialog progress meter rt rp',
);

/** Elements that no heading holds: one that follows a heading's words shows that nobody ended the heading. */
export const neverInHeading = wordSet('article ol p section table ul');

/** Elements inside of lines. */
const inlineElements = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font g i ins kbd label mark nobr path picture q ruby s samp slot small span strike strong sub sup symbol time tt u use var',
);

/** The names of all elements that pages are made of; others may occur. */
export const elementNames: readonly string[] = [
  ...new Set([...voidElements, ...blockElements, ...silentElements, ...inlineElements]),
];

/** An element on the left ends open ones on the right, looking outward as far as one of `until`. */
export interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

const paragraph: ImpliedEnd = {
  ends: wordSet('p'),
  until: wordSet('div td th li body article section blockquote button table main figure aside dd'),
};
const item: ImpliedEnd = { ends: wordSet('li'), until: wordSet('ul ol menu dir') };
const cell: ImpliedEnd = { ends: wordSet('td th'), until: wordSet('table tr') };
const row: ImpliedEnd = { ends: wordSet('tr td th'), until: wordSet('table') };
const rowGroup: ImpliedEnd = { ends: wordSet('thead tbody tfoot tr td th'), until: wordSet('table') };
const term: ImpliedEnd = { ends: wordSet('dt dd'), until: wordSet('dl') };
const choice: ImpliedEnd = { ends: wordSet('option'), until: wordSet('select datalist') };
const link: ImpliedEnd = { ends: wordSet('a'), until: wordSet('div p td th li body section article table') };
const headOnly: ImpliedEnd = { ends: wordSet('head'), until: wordSet('body') };

const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map([
  ...[...blockElements].map((name) => [name, paragraph] as const),
  ['li', item],
  ['td', cell],
  ['th', cell],
  ['tr', row],
  ['thead', rowGroup],
  ['tbody', rowGroup],
  ['tfoot', rowGroup],
  ['dt', term],
  ['dd', term],
  ['option', choice],
  ['a', link],
  ['body', headOnly],
]);

/** What the start tag of an element ends; null where it ends nothing. */
export function impliedEnd(name: string): ImpliedEnd | null {
  return impliedEnds.get(name) ?? null;
}

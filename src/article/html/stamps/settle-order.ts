// Which of the two days "02/03/2024" is: settled by the other dates of the page, else by its country, else not at all.

import { type DateOrder, intervalHasDay } from '../../../time/index.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';

/** Countries that write the month first, by ISO 3166-1 and by the end of their addresses. */
const monthFirstCountry = /^(?:us|ph|pr|gu|fm|mh|pw|as|vi)$/u;
const monthFirstHost = /\.(?:us|gov|edu|mil|ph|pr|gu)$/u;
/** Addresses of no country; what is in English there is of America more often than not, but nothing says so. */
const worldHost = /\.(?:com|org|net|info|biz|io|co|news|tv|blog|site|online|app|ai|me)$/u;

const inDigits = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?!\d)/u;

function hostOf({ metadata, url }: StampInput): string {
  return /^https?:\/\/([^/:?#]+)/u.exec(metadata.canonicalUrl ?? url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The order that the page's country has; null where the page does not tell its country. */
function orderOfCountry(input: StampInput): DateOrder | null {
  const { metadata, outline } = input;
  const html = outline.tree.elements.find(({ name }) => name === 'html');
  const tags = [html?.attributes['lang'], metadata.meta.get('og:locale')?.[0], metadata.language];
  const tag = tags.find((said) => said !== undefined && said !== null && said !== '') ?? '';
  const [language = '', country = ''] = tag.toLowerCase().split(/[-_]/u);
  const host = hostOf(input);
  if (language !== '' && language !== 'en') return 'dmy';
  if (monthFirstCountry.test(country) || monthFirstHost.test(host)) return 'mdy';
  if (country !== '' && country !== 'ca') return 'dmy';
  return host === '' || worldHost.test(host) ? null : 'dmy';
}

/** The order that the dates of the page themselves show: "25/12/2024" can be read in one way only. */
function orderOfDates(drafts: readonly StampDraft[]): DateOrder | null {
  const votes = { dmy: 0, mdy: 0 };
  for (const { quote } of drafts) {
    const match = inDigits.exec(quote);
    if (Number(match?.[1]) > 12) votes.dmy += 1;
    else if (Number(match?.[2]) > 12) votes.mdy += 1;
  }
  if (votes.dmy === votes.mdy) return null;
  return votes.dmy > votes.mdy ? 'dmy' : 'mdy';
}

const isOpen = ({ value }: StampDraft): boolean => value.startsWith('[');

function asDay(draft: StampDraft, day: string): StampDraft {
  return { ...draft, value: day, days: { from: day, to: day } };
}

/** True where the first of the two days is the one with the month first: "02/03/2024" is 2 March or 3 February. */
function dayInOrder({ quote, days }: StampDraft, order: DateOrder): string | null {
  const [, first = '', second = ''] = inDigits.exec(quote) ?? [];
  const month = (order === 'dmy' ? second : first).padStart(2, '0');
  return [days.from, days.to].find((day) => day?.slice(5, 7) === month) ?? null;
}

/** Drafts with the order of their days settled; those that nothing settles keep both days. */
export function settleOrder(drafts: readonly StampDraft[], input: StampInput): readonly StampDraft[] {
  if (!drafts.some(isOpen)) return drafts;
  const sure = drafts.filter((draft) => !isOpen(draft)).map(({ days }) => days);
  const order = orderOfDates(drafts) ?? orderOfCountry(input);
  return drafts.map((draft) => {
    if (!isOpen(draft)) return draft;
    const told = [draft.days.from, draft.days.to].filter((day) =>
      sure.some((days) => day !== null && intervalHasDay(days, day)),
    );
    const day =
      (told.length === 1 ? told[0] : undefined) ?? (order === null ? null : dayInOrder(draft, order));
    return day === null || day === undefined ? draft : asDay(draft, day);
  });
}

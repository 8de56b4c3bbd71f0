// Says of every article of an answer whether its page errs about who holds an office or who lives: what a machine invents first. Only the
// stages after the article know it, so it stands in the reading of the page. The one place where answers do so.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { ArticleLabel, Caveat } from './types.ts';

/** By the rules of the check of offices. */
const errors: readonly (readonly [Caveat, RegExp])[] = [
  ['office', /^office-(?:called-former|left|not-yet|wrong)$/u],
  ['death', /^office-(?:called-late|dead)$/u],
];

function isLabel(value: object): value is ArticleLabel {
  return 'pageId' in value && 'caveats' in value && 'verdict' in value;
}

function pageIdsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (isLabel(value)) found.add(value.pageId);
  else for (const inner of Object.values(value)) pageIdsIn(inner, found);
  return found;
}

type ErrorsByPage = ReadonlyMap<string, readonly Caveat[]>;

async function errorsOf(ledger: Ledger, pageId: string, clocks: Clocks): Promise<readonly Caveat[]> {
  const reading = await ledger.readingOf(pageId, clocks);
  const rules = (reading?.notices ?? []).map(({ ruleId }) => ruleId);
  return errors.flatMap(([caveat, rule]) => (rules.some((one) => rule.test(one)) ? [caveat] : []));
}

/** The same value where no page in it errs. */
function mark(value: unknown, byPage: ErrorsByPage): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mark(item, byPage));
  if (isLabel(value)) {
    const own = byPage.get(value.pageId);
    return own === undefined ? value : { ...value, caveats: [...new Set([...value.caveats, ...own])] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, byPage)]));
}

/** The answer with such pages named at each of their lines, by what was read of them at the recorded clock. */
export async function withOfficeErrors<Answer extends object>(
  ledger: Ledger,
  answer: Answer,
  clocks: Clocks,
): Promise<Answer> {
  const found = await Promise.all(
    [...pageIdsIn(answer)].map(async (pageId) => [pageId, await errorsOf(ledger, pageId, clocks)] as const),
  );
  const byPage = new Map(found.filter(([, own]) => own.length > 0));
  return byPage.size === 0 ? answer : (mark(answer, byPage) as Answer);
}

// A ban on what is traded is a trade restriction: "its ban on Croatian pork", "the maize ban", "banned Chilean grapes". Leaves alone: "the ban on Croatian judges".

import type { Word } from '../../reports/words.ts';

/** "Ban on the import of frozen Croatian pork": so many words behind the noun at most. */
const farthestGoods = 7;
const leads = /^(?:on|against|of)$/u;
/** What follows is no more of the ban: "the ban on judges after the sale of wine". */
const clauseEnd = /^(?:after|because|until|since|over|when|as|while|before|and|but|from|if|unless|by)$/u;

const bans = /^(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|prohibit(?:s|ed|ing)?)$/u;
/** "Bans all Chilean grapes": so many words before the goods at most. */
const farthestBan = 3;
const between = /^(?:on|against|of|to|from|for|in|at|over)$/u;

/** Where goods stand that a verb bans: "banned Chilean grapes"; -1 where none do. */
export function goodsOfBan(words: readonly Word[], goods: ReadonlySet<string>): number {
  return words.findIndex(({ word }, at) => {
    if (!goods.has(word)) return false;
    const before = words.slice(Math.max(0, at - 1 - farthestBan), at).map((other) => other.word);
    const ban = before.findLastIndex((other) => bans.test(other));
    return ban >= 0 && !before.slice(ban).some((other) => between.test(other));
  });
}

/** About a noun that begins at `at` and is `length` words long. */
export function isOnGoods(
  words: readonly Word[],
  { at, length }: { readonly at: number; readonly length: number },
  goods: ReadonlySet<string>,
): boolean {
  if (goods.has(words[at - 1]?.word ?? '')) return true;
  const start = at + length;
  if (!leads.test(words[start]?.word ?? '')) return false;
  const behind = words.slice(start + 1, start + farthestGoods).map(({ word }) => word);
  const end = behind.findIndex((word) => clauseEnd.test(word));
  return behind.slice(0, end < 0 ? behind.length : end).some((word) => goods.has(word));
}

const flying = /^(?:flights?|overflights?|aircraft|airlines?|airliners?|planes?|jets?)$/u;

/** "The ban on Haitian flights", "its flight ban": what flies is kept out of the airspace. */
export function isOnFlights(
  words: readonly Word[],
  { at, length }: { readonly at: number; readonly length: number },
): boolean {
  if (flying.test(words[at - 1]?.word ?? '')) return true;
  const start = at + length;
  const behind = words.slice(start + 1, start + 4).map(({ word }) => word);
  const end = behind.findIndex((word) => clauseEnd.test(word));
  return (
    leads.test(words[start]?.word ?? '') &&
    behind.slice(0, end < 0 ? behind.length : end).some((word) => flying.test(word))
  );
}

// Reads for what a lifting does not hold: "lifted its ban for all but poultry", "except for two provinces", "but kept those on copper wire",
// "from most of Fiji". Leaves alone "nothing but praise" and "not only".

/** The words that tell it end with the day, the speaker, or another clause. */
const behind =
  /\s*(?:[,;.:]|$|\s(?:on\s+\p{Lu}\p{Ll}+day\b|yesterday\b|(?:last|this)\s+(?:week|month|year|spring|summer|autumn|winter)\b|where|which|who|that|until|till|since|as|after|because|when|while|said|the\s+\p{Ll}+\s+said)\b).*$/su;

const number = '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** "For all provinces but two". */
const allBut = new RegExp(
  `\\ball\\s+(?:the\\s+|its\\s+)?(\\p{Ll}+)\\s+(?:but|except)\\s+(${number})\\b(?!\\s+\\p{Ll}+s\\b)`,
  'iu',
);

const forms: readonly RegExp[] = [
  /\b(?:all|everything|everyone|everybody|any|anything|anyone)\s+(?:\p{Ll}+\s+)?(?:but|except(?:\s+for)?|save(?:\s+for)?|other\s+than|apart\s+from)\s+(.+)$/isu,
  /\b(?:except(?:\s+for)?|with\s+the\s+exception\s+of|excluding|save\s+for|apart\s+from|but\s+not\s+(?:for|on|from|those\s+on))\s+(.+)$/isu,
  /\b(?:but|and|while)\s+(?:kept|keeps|keeping|left|leaves|leaving|maintained|maintains|retained|retains)\s+(?:those|the\s+ones|that|it|them|(?:its|the|a)\s+(?:bans?|curbs?|duty|duties|tariffs?|sanctions))\s+(?:on|for|against|from|of)\s+(.+)$/isu,
];

/** "From most of Fiji": for the rest it holds on, which has no name. */
const most = /\b(?:from|for|on|in|of|to)\s+(?:most|much|parts?|half)\s+of\b/iu;

/** A thing of more words is a clause. */
const longestName = 7;

/** "For three plants, but kept it for the rest", "apart from anything else": nothing has a name. */
const isRest =
  /^(?:(?:the\s+|all\s+|any\s+)?(?:rest|others?|remainder)|anything|everything|that|this|it)\b/iu;

export interface LeftOut {
  /** Null where it has no name. */
  readonly name: string | null;
}

/** "Lifted them on Monday, and all but one minister praised it": the clause of another verb. */
const otherClause = /,\s+(?:and|while|which|who|whose|as|after|because)\b.*$/su;

/** By the words of the sentence behind the one that lifts; null where it is lifted for all. */
export function readLeftOut(behindVerb: string): LeftOut | null {
  const tail = behindVerb.replace(otherClause, '');
  const counted = allBut.exec(tail);
  if (counted !== null) return { name: `${counted[2]} ${counted[1]}` };
  for (const form of forms) {
    const told = form.exec(tail)?.[1]?.replace(behind, '').trim() ?? '';
    if (isRest.test(told)) return null;
    if (told !== '' && told.split(/\s+/u).length <= longestName) return { name: told };
  }
  return most.test(tail) ? { name: null } : null;
}

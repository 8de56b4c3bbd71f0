// Reads ages told without a unit: "Anna Weber, 44, said", "the blogger, 31,", "aged 15 to 17", "at the age of 16", "children under
// 12", "turned 38", "the average age is 42". Leaves "in Minsk, 300 people" alone.

import { childrenBy } from '../../text/index.ts';
import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const OLDEST_YEARS = 115;
/** "aged 35", "between the ages of 18 and 35", "over the age of 70". */
const AGE_BEFORE =
  /\bage[sd]?\s+(?:of\s+|between\s+|from\s+)?(?:about\s+|around\s+|just\s+)?(?:\d{1,2}\s+(?:and|to|or)\s+)?$/iu;
const TURNED_BEFORE = /\b(?:turn|turns|turned|turning)\s+$/iu;
const LONGEST_AGE_PHRASE = 40;
const PERSON = /^(?:he|she|i|who|age)$/iu;
/** "children under 12", "men over 65", "anyone younger than 18". */
const LIMIT_BEFORE =
  /\b(children|people|persons|adults|men|women|males|females|boys|girls|youths|teens|teenagers|minors|kids|patients|prisoners|anyone|everyone|those|all)\s+(?:aged\s+)?(?:under|over|above|below|younger than|older than)\s+$/iu;
/** "18 or older". */
const LIMIT_BEHIND = /^\s+(?:or|and)\s+(?:older|younger|over|under|above)\b/iu;
const PLAIN = /^\d{1,3}(?:\s*(?:-|–|to|and)\s*\d{1,3})?$/u;

function ageUnit(quantity: Quantity): QuantityUnit {
  return { kind: 'measure', name: 'year of age', code: null, dimension: 'age', span: quantity.number };
}

/** "he is 35", "Maria, who was 10": told of a person, with nothing counted. */
function isToldOfPerson(quantity: Quantity, { tree }: SentenceView): boolean {
  const index = tokenFrom(tree.words, quantity.number.start);
  if (tree.words[index + 1]?.xpos === 'CC' || childrenBy(tree, index, 'cop').length === 0) return false;
  return childrenBy(tree, index, 'nsubj').some((child) => PERSON.test(tree.words[child]?.form ?? ''));
}

function isToldAsAge(start: number, { text, sentence, tree }: SentenceView): boolean {
  const before = text.slice(Math.max(sentence.start, start - LONGEST_AGE_PHRASE), start);
  if (AGE_BEFORE.test(before) || LIMIT_BEFORE.test(before)) return true;
  const verb = tokenUpTo(tree.words, start);
  const subject = tree.words[childrenBy(tree, verb, 'nsubj')[0] ?? -1];
  return (
    TURNED_BEFORE.test(before) &&
    /^(?:PRON|PROPN)$/u.test(subject?.upos ?? '') &&
    subject?.form.toLowerCase() !== 'it'
  );
}

/** Set off by commas behind a person's name, or behind "aged". */
function isAge(quantity: Quantity, view: SentenceView): boolean {
  const { text, sentence, tables } = view;
  const { start, end } = quantity.number;
  const value = quantity.low ?? 0;
  if (quantity.unit !== null || quantity.counted !== null || value > OLDEST_YEARS || value < 1) return false;
  if (!PLAIN.test(text.slice(start, end))) return false;
  const before = sentence.tokens[tokenUpTo(sentence.tokens, start)];
  if (LIMIT_BEHIND.test(text.slice(end, end + 16))) return true;
  if (isToldAsAge(start, view) || isToldOfPerson(quantity, view)) return true;
  const next = sentence.tokens[tokenFrom(sentence.tokens, end)];
  const name = sentence.tokens[tokenUpTo(sentence.tokens, before?.start ?? start)];
  return (
    before?.form === ',' &&
    (name?.xpos === 'NNP' || tables.peopleNouns.has(name?.lemma ?? '')) &&
    (next?.form === ',' || next?.form === '.' || next === undefined)
  );
}

export const attachAge: Refiner = (quantities, view) =>
  quantities.map((quantity) => (isAge(quantity, view) ? { ...quantity, unit: ageUnit(quantity) } : quantity));

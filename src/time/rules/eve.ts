// "On the eve of the talks", where the sentence tells when an act took place: the day of that act.
// Leaves "New Year's Eve" to the holidays and "the eve of Christmas" to them, too.

import { type TimeRule, wordPattern } from './rule.ts';

const LOOK_BACK_CHARS = 160;
const TOOK_PLACE = /\b(?:came|come|occurred|happened|took\splace)\b[^.;\n]{0,120}\bon\s$/iu;

export const eve: TimeRule = {
  id: 'eve',
  pattern: wordPattern('the eve(?= of )'),
  read: ({ text, start }) =>
    TOOK_PLACE.test(text.slice(Math.max(0, start - LOOK_BACK_CHARS), start))
      ? { meaning: { kind: 'unit', unit: 'day', shift: 0, origin: 'reference' } }
      : null,
};

// Times without a place on the calendar: "now", "currently", "recently", "soon", "the near future", "these days".
// Leaves "nowhere", "future leaders" and "as soon as he came" alone.

import type { MeaningOf } from '../meaning.ts';
import { type TimeRule, wordPattern } from './rule.ts';

type VagueValue = MeaningOf<'vague'>['value'];

function vagueRule(source: string, value: VagueValue): TimeRule {
  return { id: 'vague', pattern: wordPattern(source), read: () => ({ meaning: { kind: 'vague', value } }) };
}

export const present = vagueRule(
  'right now|now|currently|current|nowadays|these days|at present|at the moment|presently',
  'PRESENT_REF',
);

export const past = vagueRule(
  '(?<!more )(?:just )?recently|recent(?! years| months| weeks| days| decades| quarters)|lately|long ago|not long ago|(?<=\\bin )the (?:recent )?past(?! (?:few|several|two|three|four|five|six|seven|eight|nine|ten|\\d|year|month|week|day|decade|couple|half|quarter))|(?:past|recent) years',
  'PAST_REF',
);

export const future = vagueRule(
  '(?<!\\bas )soon(?! as)|as soon as possible|the (?:near |foreseeable |immediate |not-too-distant )?future|the (?:near|short) term|(?<=\\bin )future|someday|sometime soon',
  'FUTURE_REF',
);

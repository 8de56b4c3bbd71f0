// Guesses what a text tells of a marked pair where its trees gave nothing: from the words of the tables alone, by how
// many of a row's words stand near. For the pair task only: a guess is no record.

import type { Analysis, Token } from '../../language/index.ts';
import type { EventType } from '../../record/index.ts';
import type { EventTables, Filler, VerbReading } from '../../tables/index.ts';
import { onceEachWith, type Span } from '../../text/index.ts';
import { gerundVerbs } from '../rules/deverbal-noun.ts';

/** How far behind a verb the words of its row are looked for. */
const REACH_WORDS = 9;
const NAMED_OBJECT = 3;
const BARE_VERB = 1.5;
const NOUN = 1.2;
const ANY_OBJECT = 1;
/** What stands between the two parties most often tells what is between them. */
const BETWEEN = 1.5;

interface Guess {
  readonly type: EventType;
  readonly score: number;
}

/** The likeliest type for what `around` spans; null where no word of the text is in the tables. */
export function guessType(
  analysis: Pick<Analysis, 'sentences'>,
  around: Span,
  tables: EventTables,
): EventType | null {
  const guesses = analysis.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      const isBetween = around.start <= token.start && token.end <= around.end;
      return guessesAt(tokens, at, tables).map(({ type, score }) => ({
        type,
        score: isBetween ? score * BETWEEN : score,
      }));
    }),
  );
  return guesses.sort((a, b) => b.score - a.score)[0]?.type ?? null;
}

type GuessesAt = (tokens: readonly Token[], at: number, tables: EventTables) => readonly Guess[];

/** What the tables make of one word; asked for each pair of sides that a sentence has. */
export const guessesAt: GuessesAt = onceEachWith((tokens, at, tables) => {
  const token = tokens[at];
  if (token === undefined) return [];
  const lemma = token.lemma.toLowerCase();
  const next = tokens[at + 1]?.form.toLowerCase() ?? '';
  const noun = tables.nouns.get(`${lemma} ${next}`) ?? tables.nouns.get(lemma);
  const nominal = tables.nominals.get(lemma);
  const verbs = [`${lemma} ${next}`, lemma, `${lemma}e`, ...(nominal ? [nominal] : gerundVerbs(lemma))];
  const readings = verbs.flatMap((verb) => tables.verbs.get(verb) ?? []);
  const named = noun === undefined ? [] : [{ type: noun.type, score: NOUN }];
  if (readings.length === 0) return named;
  const near = new Set(tokens.slice(at + 1, at + 1 + REACH_WORDS).map((word) => word.lemma.toLowerCase()));
  return [...readings.flatMap((reading) => guessFrom(reading, near, tables)), ...named];
});

function guessFrom(reading: VerbReading, near: ReadonlySet<string>, tables: EventTables): readonly Guess[] {
  if (reading.type === null) return [];
  const { type, object } = reading;
  if (object.length === 0) return [{ type, score: reading.with.length > 0 ? ANY_OBJECT : BARE_VERB }];
  if (object.some((filler) => isNear(filler, near, tables))) return [{ type, score: NAMED_OBJECT }];
  return object.some(({ kind }) => kind === 'some') ? [{ type, score: ANY_OBJECT }] : [];
}

function isNear(filler: Filler, near: ReadonlySet<string>, tables: EventTables): boolean {
  if (filler.kind !== 'class') return near.has(filler.name);
  const words = tables.classes.get(filler.name);
  return words !== undefined && !near.isDisjointFrom(words);
}

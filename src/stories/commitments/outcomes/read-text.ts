// Reads articles and promises for plain words, articles once for many questions, and tells cheaply which article may speak of which promise.

import { compareText, once } from '../../../text/index.ts';
import { namedStates } from '../../reports/named-states.ts';
import { sentencesOf } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { LaterText, Pledge } from '../types.ts';
import { type KeptTexts, keepTexts } from './keep-texts.ts';
import { matterOf } from './matter-of.ts';
import { readTold } from './read-told.ts';
import type { Matter, Told } from './types.ts';

/** A sentence that is cut into words only where it may speak of a promise. */
export interface Line {
  readonly told: () => Told;
}

export interface ReadText {
  readonly lines: readonly Line[];
  /** The places of the lines that may speak of a promise, in any order, each once. */
  readonly linesNaming: (matter: Matter) => Iterable<number>;
  /** Codes of the states that the article names in its beginning. */
  readonly states: () => ReadonlySet<string>;
}

export interface TextReader {
  readonly matterOf: (forms: readonly Pledge[]) => Matter;
  readonly read: (text: LaterText) => ReadText;
  /** False for a text that has none of the words, nor one for a promise. */
  readonly mayName: (text: LaterText, matter: Matter) => boolean;
}

/** A headline and a line of names end in no full stop, and tell the day and the deed less well than what stands below them. */
const wholeSentence = /[.!?]["”’')]*$/u;

/** Whom an article is about stands in its first sentences, so many letters long. */
const leadLength = 600;

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** What an article tells whatever is asked of it; each part is worked out when it is first needed. */
interface TextFacts {
  readonly lines: () => readonly Line[];
  readonly states: ReadText['states'];
  /** True where a word for a vow stands in it. */
  readonly namesVow: () => boolean;
  readonly has: (probe: string) => boolean;
  /** The places of the lines in which a word for a vow stands, and of those that have the probe. */
  readonly linesWithVow: () => readonly number[];
  readonly linesWith: (probe: string) => readonly number[];
}

function readFacts(text: string, knowledge: CommitmentKnowledge): TextFacts {
  const vows = knowledge.outcomes.vow.map(([word = '']) => word);
  const lower = once(() => text.toLowerCase());
  const spans = once(() =>
    sentencesOf(text).filter(({ start, end }) => wholeSentence.test(text.slice(start, end).trimEnd())),
  );
  const lowerLines = once(() => spans().map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const placesOf = (isWanted: (line: string) => boolean) =>
    lowerLines().flatMap((line, at) => (isWanted(line) ? [at] : []));
  const has = remember((probe: string) => lower().includes(probe));
  return {
    lines: once(() => spans().map((span) => ({ told: once(() => readTold(text, span, knowledge)) }))),
    states: once(() => {
      const lead = wordsOf(text.slice(0, leadLength));
      return new Set(namedStates(lead, knowledge.names).map(({ code }) => code));
    }),
    namesVow: once(() => vows.some((word) => lower().includes(word))),
    has,
    linesWithVow: once(() => placesOf((line) => vows.some((word) => line.includes(word)))),
    linesWith: remember((probe: string) => (has(probe) ? placesOf((line) => line.includes(probe)) : [])),
  };
}

/** What was read of articles, as long as the knowledge is held that it was read with. */
const keptWith = new WeakMap<CommitmentKnowledge, KeptTexts<TextFacts>>();

function keptTexts(knowledge: CommitmentKnowledge): KeptTexts<TextFacts> {
  const kept = keptWith.get(knowledge) ?? keepTexts();
  keptWith.set(knowledge, kept);
  return kept;
}

function linesNaming({ linesWithVow, linesWith }: TextFacts, { probes }: Matter): ReadonlySet<number> {
  return new Set([...linesWithVow(), ...probes.flatMap(linesWith)]);
}

/** For one question. */
export function makeTextReader(knowledge: CommitmentKnowledge): TextReader {
  const stemsFrom = (text: string) => wordsOf(text).map(({ word }) => stemOf(word, knowledge.irregular));
  const kept = keptTexts(knowledge);
  const look = remember(({ articleId, text }: LaterText) =>
    kept.ask(articleId, text, () => readFacts(text, knowledge)),
  );
  return {
    matterOf: remember((forms) => matterOf(forms, knowledge, stemsFrom)),
    read: (text) => {
      const facts = look(text);
      return {
        lines: facts.lines(),
        linesNaming: (matter) => linesNaming(facts, matter),
        states: facts.states,
      };
    },
    mayName: (text, { probes }) => {
      const { namesVow, has } = look(text);
      return namesVow() || probes.some(has);
    },
  };
}

/** The articles of reports, and others beside them, each once, in the order of their ids. */
export function textsOf(reports: readonly Report[], beside: readonly LaterText[]): readonly LaterText[] {
  const texts = reports.map(({ event, reported, text }) => ({
    articleId: event.evidence.articleId,
    reported,
    text,
  }));
  const byId = new Map([...texts, ...beside].map((text) => [text.articleId, text]));
  return [...byId.values()].toSorted((a, b) => compareText(a.articleId, b.articleId));
}

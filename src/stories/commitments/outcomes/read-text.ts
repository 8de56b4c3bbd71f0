// Reads articles and promises for plain words once each, and tells cheaply which article may speak of which promise.

import { compareText } from '../../../text/index.ts';
import { namedStates } from '../../reports/named-states.ts';
import { sentencesOf } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { LaterText, Pledge } from '../types.ts';
import { matterOf } from './matter-of.ts';
import { readTold } from './read-told.ts';
import type { Matter, Told } from './types.ts';

/** A sentence that is cut into words only where it may speak of a promise. */
export interface Line {
  readonly mayName: (matter: Matter) => boolean;
  readonly told: () => Told;
}

export interface ReadText {
  readonly lines: readonly Line[];
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Looks once for each word of a text in lower case. */
function lookFor(lower: string, vows: readonly string[]): (matter: Matter) => boolean {
  const has = remember((word: string) => lower.includes(word));
  const namesVow = once(() => vows.some((word) => lower.includes(word)));
  return ({ probes }) => probes.some(has) || namesVow();
}

function vowWords({ outcomes }: CommitmentKnowledge): readonly string[] {
  return outcomes.vow.map(([word = '']) => word);
}

function readText({ text }: LaterText, knowledge: CommitmentKnowledge): ReadText {
  const vows = vowWords(knowledge);
  const spans = sentencesOf(text).filter(({ start, end }) =>
    wholeSentence.test(text.slice(start, end).trimEnd()),
  );
  return {
    lines: spans.map((span) => ({
      mayName: lookFor(text.slice(span.start, span.end).toLowerCase(), vows),
      told: once(() => readTold(text, span, knowledge)),
    })),
    states: once(() => {
      const lead = wordsOf(text.slice(0, leadLength));
      return new Set(namedStates(lead, knowledge.names).map(({ code }) => code));
    }),
  };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** For one question; what was read once is kept until it is answered. */
export function makeTextReader(knowledge: CommitmentKnowledge): TextReader {
  const stemsFrom = (text: string) => wordsOf(text).map(({ word }) => stemOf(word, knowledge.irregular));
  const vows = vowWords(knowledge);
  const look = remember(({ text }: LaterText) => lookFor(text.toLowerCase(), vows));
  return {
    matterOf: remember((forms) => matterOf(forms, knowledge, stemsFrom)),
    read: remember((text) => readText(text, knowledge)),
    mayName: (text, matter) => look(text)(matter),
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

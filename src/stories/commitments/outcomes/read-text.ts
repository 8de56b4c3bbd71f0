// Reads articles and promises for plain words once each, and tells cheaply which article may speak of which promise.

import { compareText } from '../../../text/index.ts';
import { sentencesOf } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { Course } from '../course.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { LaterText } from '../types.ts';
import { matterOf } from './matter-of.ts';
import { readTold } from './read-told.ts';
import type { Matter, Told } from './types.ts';

export interface ReadText {
  readonly sentences: readonly Told[];
  /** Codes of all states that the article names. */
  readonly states: ReadonlySet<string>;
}

export interface TextReader {
  readonly matterOf: (course: Course) => Matter;
  /** False where the article has none of the words, nor one for a promise. */
  readonly mayName: (text: LaterText, matter: Matter) => boolean;
  readonly read: (text: LaterText) => ReadText;
}

/** A headline and a line of names end in no full stop, and tell the day and the deed less well than what stands below them. */
const wholeSentence = /[.!?]["”’')]*$/u;

function readText({ text }: LaterText, knowledge: CommitmentKnowledge): ReadText {
  const all = sentencesOf(text).map((span) => readTold(text, span, knowledge));
  return {
    sentences: all.filter(({ quote }) => wholeSentence.test(quote)),
    states: new Set(all.flatMap(({ states }) => states.map(({ code }) => code))),
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
  const pledges = knowledge.outcomes.pledge.map(([word = '']) => word);
  const lower = remember(({ text }: LaterText) => text.toLowerCase());
  return {
    matterOf: remember((course) => matterOf(course.forms, knowledge, stemsFrom)),
    mayName: (text, { probes }) =>
      probes.some((probe) => lower(text).includes(probe)) ||
      pledges.some((word) => lower(text).includes(word)),
    read: remember((text) => readText(text, knowledge)),
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

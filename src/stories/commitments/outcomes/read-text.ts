// Reads articles and promises for plain words, articles once for many questions, and tells cheaply which article may speak of which promise.

import { compareText, type Span } from '../../../text/index.ts';
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

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** A stretch in lower case, and whether a word for a vow stands in it. */
interface Lowered {
  readonly lower: () => string;
  readonly namesVow: () => boolean;
}

function lowered(text: () => string, vows: readonly string[]): Lowered {
  const lower = once(() => text().toLowerCase());
  return { lower, namesVow: once(() => vows.some((word) => lower().includes(word))) };
}

/** What an article tells whatever is asked of it; each part is worked out when it is first needed. */
interface TextFacts extends Lowered {
  readonly lines: () => readonly (Lowered & Pick<Line, 'told'>)[];
  readonly states: ReadText['states'];
}

function readFacts(text: string, knowledge: CommitmentKnowledge): TextFacts {
  const vows = knowledge.outcomes.vow.map(([word = '']) => word);
  const isWhole = ({ start, end }: Span) => wholeSentence.test(text.slice(start, end).trimEnd());
  return {
    ...lowered(() => text, vows),
    lines: once(() =>
      sentencesOf(text)
        .filter(isWhole)
        .map((span) => ({
          ...lowered(() => text.slice(span.start, span.end), vows),
          told: once(() => readTold(text, span, knowledge)),
        })),
    ),
    states: once(() => {
      const lead = wordsOf(text.slice(0, leadLength));
      return new Set(namedStates(lead, knowledge.names).map(({ code }) => code));
    }),
  };
}

/** What was read of articles, as long as the knowledge is held that it was read with. */
const keptWith = new WeakMap<CommitmentKnowledge, KeptTexts<TextFacts>>();

function keptTexts(knowledge: CommitmentKnowledge): KeptTexts<TextFacts> {
  const kept = keptWith.get(knowledge) ?? keepTexts();
  keptWith.set(knowledge, kept);
  return kept;
}

/** An article beside the promises of one question. */
interface LookedAt {
  readonly facts: TextFacts;
  /** Those of the probes that stand in it. */
  readonly probesOf: (matter: Matter) => readonly string[];
}

function lookAt({ articleId, text }: LaterText, knowledge: CommitmentKnowledge): LookedAt {
  const facts = keptTexts(knowledge).ask(articleId, text, () => readFacts(text, knowledge));
  const has = remember((probe: string) => facts.lower().includes(probe));
  return { facts, probesOf: remember(({ probes }) => probes.filter(has)) };
}

function toRead({ facts, probesOf }: LookedAt): ReadText {
  return {
    lines: facts.lines().map(({ lower, namesVow, told }) => ({
      mayName: (matter) => namesVow() || probesOf(matter).some((probe) => lower().includes(probe)),
      told,
    })),
    states: facts.states,
  };
}

/** For one question. */
export function makeTextReader(knowledge: CommitmentKnowledge): TextReader {
  const stemsFrom = (text: string) => wordsOf(text).map(({ word }) => stemOf(word, knowledge.irregular));
  const look = remember((text: LaterText) => lookAt(text, knowledge));
  return {
    matterOf: remember((forms) => matterOf(forms, knowledge, stemsFrom)),
    read: (text) => toRead(look(text)),
    mayName: (text, matter) => look(text).facts.namesVow() || look(text).probesOf(matter).length > 0,
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

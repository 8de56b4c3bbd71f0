// The task `5w1h`: a news article, to who did what, when, where, why and how, one plain answer a question.

import type { ActorMention } from '../actors/index.ts';
import type { EventDraft } from '../events/index.ts';
import type { Analysis, Sentence } from '../language/index.ts';
import { makeTree, type Span, sliceSpan, spanContains, spanOfWords, subtreeOf } from '../text/index.ts';
import { addDays, type TimeExpression } from '../time/index.ts';
import { type LineEvents, publishedOf, readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

const REASON =
  /\b(?:because(?: of)?|due to|in response to|in retaliation for|in protest (?:of|at|against)|in order to|after)\s[^.;\n]{10,100}/iu;
const PURPOSE = /\bto \p{Ll}+\s[^.;\n]{5,80}/iu;
/** The lead tells the main event; what comes later is its background. */
const LEAD_CHARS = 1500;
/** A manner is told by the verb and the few words behind it. */
const MANNER_WORDS = 4;

function answer(text: string | undefined): readonly JsonObject[] {
  return text === undefined || text.trim() === '' ? [] : [{ text: text.trim() }];
}

/** The title's words for who does something: the subject of its verb. */
function titleSubject(title: Sentence | undefined, text: string): string | undefined {
  const subject = title?.tokens.findIndex(({ deprel }) => deprel.startsWith('nsubj')) ?? -1;
  if (title === undefined || subject < 0) return undefined;
  const tree = makeTree(title.tokens);
  const clauses = ['acl', 'acl:relcl', 'parataxis', 'advcl', 'punct'];
  const words = subtreeOf(tree, subject, (child) => clauses.includes(tree.words[child]?.deprel ?? ''));
  const span = spanOfWords(tree, words);
  return span === null ? undefined : sliceSpan(text, span);
}

/** The title's verb with the words behind it. */
function titleManner(title: Sentence | undefined, text: string): string | undefined {
  const verb = title?.tokens.findIndex(({ upos }) => upos === 'VERB') ?? -1;
  const words = verb < 0 ? [] : (title?.tokens.slice(verb, verb + MANNER_WORDS) ?? []);
  const [first] = words;
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end) : undefined;
}

function firstIn<T extends { readonly span: Span }>(
  found: readonly T[],
  lead: Span,
  isWanted: (item: T) => boolean,
): T | undefined {
  return found.find((item) => spanContains(lead, item.span) && isWanted(item));
}

const isDay = ({ interval, type, value }: TimeExpression): boolean =>
  interval !== null && type !== 'DURATION' && !value.endsWith('_REF') && value.length > 4;
const isPlace = ({ use }: ActorMention): boolean => use === 'place';
const isParty = ({ use, antecedent, text }: ActorMention): boolean =>
  use !== 'place' && use !== 'modifier' && antecedent === null && !PRONOUN.test(text);

/** A word that stands for somebody answers nobody's question. */
const PRONOUN = /^(?:he|she|it|they|we|you|i|who|which|that|this|these|those)$/iu;

/** News is of the days before its publication; a day farther back is told of something else. */
const NEWS_DAYS = 7;

function isNews({ interval }: TimeExpression, published: string): boolean {
  if (interval === null || interval.from === null || interval.from !== interval.to) return false;
  return interval.from <= published && interval.from >= addDays(published, -NEWS_DAYS);
}

/** The first day of the news that the lead tells, else the day of publication; without one, the first day of any kind. */
function whenAnswer(
  times: readonly TimeExpression[],
  lead: Span,
  published: string | null,
): readonly JsonObject[] {
  const told = firstIn(times, lead, (time) => isDay(time) && (published === null || isNews(time, published)));
  if (told !== undefined) return [{ text: told.text, date: told.interval?.from ?? null }];
  return published === null ? [] : [{ text: published, date: published }];
}

/** "Suva", "Nadi, Fiji": the first place, with the place behind it that says where it lies. */
function whereAnswer(
  text: string,
  actors: readonly ActorMention[],
  event: EventDraft | undefined,
): string | undefined {
  const [first, ...later] = actors.filter(isPlace);
  if (first === undefined) return event?.place?.text;
  const around = later.find(({ span }) => WITHIN.test(text.slice(first.span.end, span.start)));
  return text.slice(first.span.start, (around ?? first).span.end);
}

const WITHIN = /^(?:,| in|, in|, near) $/iu;

/** The named one who acts in the title, in an act of the lead, or comes first in it. */
function whoAnswer(
  subject: string | undefined,
  events: readonly EventDraft[],
  actors: readonly ActorMention[],
  lead: Span,
): string | undefined {
  if (subject !== undefined && !PRONOUN.test(subject)) return subject;
  const doer = events.flatMap((event) => event.actors).find(({ text }) => !PRONOUN.test(text));
  return doer?.text ?? firstIn(actors, lead, isParty)?.text;
}

function answersFor(title: string, text: string, read: LineEvents, published: string | null): JsonObject {
  const { events, times, actors, analysis } = read;
  const lead: Span = { start: 0, end: Math.min(text.length, LEAD_CHARS) };
  const ofLead = events.filter(({ trigger }) => spanContains(lead, trigger));
  const heading = titleSentence(analysis, title);
  const leadText = sliceSpan(text, lead);
  return {
    who: answer(whoAnswer(titleSubject(heading, text), ofLead, actors, lead)),
    what: answer(title),
    when: whenAnswer(times, lead, published),
    where: answer(whereAnswer(text, actors, ofLead[0])),
    why: answer(REASON.exec(title)?.[0] ?? PURPOSE.exec(title)?.[0] ?? REASON.exec(leadText)?.[0]),
    how: answer(titleManner(heading, text)),
  };
}

function titleSentence({ sentences }: Analysis, title: string): Sentence | undefined {
  return sentences.find(({ start }) => start < title.length);
}

export const fiveWOneHTask: LineTask = {
  name: '5w1h',
  aliases: ['giveme5w1h'],
  stage: 'events',
  summary: 'line {id, title, text, date?} -> {id, answers: {who, what, when, where, why, how}}',
  predict: (line, context) => {
    const title = textField(line, 'title');
    const text = `${title}\n\n${textField(line, 'text')}`;
    const read = readLineEvents(text, line, context);
    const published = publishedOf(line).from;
    return { id: textField(line, 'id'), answers: answersFor(title, text, read, published) };
  },
};

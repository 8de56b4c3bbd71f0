// Entries of pages by seed, for measuring a ledger at any size: each article tells acts between states, some of them busier than
// others, with figures and claims beside. The n-th page is the same in every run.

import {
  type ActorReference,
  type ArticleRecord,
  type Entry,
  type EventMention,
  entryId,
  makeEntry,
} from '../../src/record/index.ts';
import { addDays } from '../../src/time/index.ts';
import { randomBySeed } from '../train/random.ts';
import type { ArticleMaker, MadeArticle } from './generate-articles.ts';

/** A state by its code and name. */
export interface NamedState {
  readonly code: string;
  readonly name: string;
}

const actsOfArticle = 6;
const figuresOfArticle = 2;

interface ActKind extends Pick<EventMention, 'type' | 'mode'> {
  readonly words: string;
}

const actKinds: readonly ActKind[] = [
  { type: 'SANCTION', mode: null, words: 'imposed sanctions on' },
  { type: 'RETREAT', mode: 'ease', words: 'lifted its sanctions on' },
  { type: 'SANCTION', mode: 'expel', words: 'expelled the ambassador of' },
  { type: 'CONSULT', mode: 'visit', words: 'sent its foreign minister to' },
  { type: 'AID', mode: 'military', words: 'delivered air defence systems to' },
  { type: 'ACCUSE', mode: null, words: 'accused' },
  { type: 'AGREE', mode: null, words: 'promised to reopen its embassy in' },
];

/** Few states are in most of the news: the n-th is drawn about 1/n as often as the first. */
export function drawState(states: readonly NamedState[], random: () => number): NamedState {
  const place = Math.floor((states.length + 1) ** random() - 1);
  return states[place] ?? { code: 'USA', name: 'United States' };
}

function refer({ code, name }: NamedState, start: number): ActorReference {
  const span = { start, end: start + name.length };
  return { text: name, span, actorId: code, name, country: code, sector: null };
}

interface ToldAct {
  readonly kind: ActKind;
  readonly sides: readonly [NamedState, NamedState];
  readonly start: number;
  readonly quote: string;
}

function drawActs(states: readonly NamedState[], random: () => number, begin: number): readonly ToldAct[] {
  let start = begin;
  return Array.from({ length: actsOfArticle }, () => {
    const kind = actKinds[Math.floor(random() * actKinds.length)] as ActKind;
    const sides = [drawState(states, random), drawState(states, random)] as const;
    const quote = `${sides[0].name} ${kind.words} ${sides[1].name}.`;
    const act = { kind, sides, start, quote };
    start += quote.length + 1;
    return act;
  });
}

function toArticle(made: MadeArticle, acts: readonly ToldAct[], pageId: string): ArticleRecord {
  const text = [made.text, ...acts.map(({ quote }) => quote)].join(' ');
  const span = { start: 0, end: text.length };
  return {
    ...{ pageId, headline: made.title, subheading: null, bylines: [], outlet: made.outlet ?? null },
    ...{ section: null, tags: [], language: 'en', canonicalUrl: null, form: 'article', part: null },
    ...{ statedPublished: null, statedModified: null, text, dropped: [], notices: [] },
    blocks: [{ kind: 'paragraph', span, pageSpan: span }],
    dating: {
      published: made.reported,
      method: 'json-ld',
      verdict: 'confirmed',
      stamp: made.reported,
      clues: [],
    },
  };
}

function toEvent({ kind, sides, start, quote }: ToldAct, articleId: string, day: string): EventMention {
  const trigger = start + sides[0].name.length + 1;
  return {
    ...{
      type: kind.type,
      mode: kind.mode,
      act: null,
      contexts: [],
      place: null,
      authority: null,
      magnitude: null,
    },
    actors: [refer(sides[0], start)],
    recipients: [refer(sides[1], start + quote.length - 1 - sides[1].name.length)],
    ...{ occurred: { from: day, to: day }, occurredBasis: 'resolved', status: 'happened' },
    trigger: { start: trigger, end: trigger + kind.words.length },
    evidence: { articleId, span: { start, end: start + quote.length }, quote, ruleId: 'made' },
  };
}

function toFigure({ sides, start, quote }: ToldAct, articleId: string, day: string, value: number): Entry {
  return makeEntry('figure', {
    number: { text: String(value), span: { start, end: start + 1 } },
    ...{ low: value, high: value, comparator: '=', unit: 'prisoner', counts: 'prisoners', action: 'held' },
    ...{ about: [refer(sides[0], start)], window: null, asOf: day, aggregation: 'level', definition: null },
    ...{ status: 'state', authority: null },
    evidence: { articleId, span: { start, end: start + quote.length }, quote, ruleId: 'made' },
  });
}

/** All entries of the n-th page: its own, an article, eight records and the reading. */
export function makeEntries(
  number: number,
  maker: ArticleMaker,
  states: readonly NamedState[],
): readonly Entry[] {
  const random = randomBySeed(7_000_003 + number);
  const made = maker.make(number);
  const pageId = entryId('sighting', { name: `made-${number}` });
  const acts = drawActs(states, random, made.text.length + 1);
  const article = makeEntry('article', toArticle(made, acts, pageId));
  const day = addDays(made.reported.from ?? '2020-01-01', -Math.floor(random() * 3));
  const records = [
    ...acts.map((act) => makeEntry('event', toEvent(act, article.id, day))),
    ...acts
      .slice(0, figuresOfArticle)
      .map((act) => toFigure(act, article.id, day, Math.floor(random() * 2000))),
  ];
  const page = makeEntry('page', {
    pageId,
    mediaType: 'text/plain',
    lengthBytes: article.content.text.length,
    charset: 'utf-8',
  });
  const entries = [...new Map([page, article, ...records].map((entry) => [entry.id, entry])).values()];
  const rest = { pageId, articleId: article.id, version: 'made', notices: [], sentences: 20, tokens: 300 };
  return [...entries, makeEntry('reading', { ...rest, entryIds: entries.map(({ id }) => id).sort() })];
}

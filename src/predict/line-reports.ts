// Reads the reports of a line: event mentions in brief (`reports`), or whole texts that are taken through the pipeline (`texts`).

import { isUnreadable, pageFromBytes } from '../page/index.ts';
import { readPage } from '../pipeline.ts';
import type { ActorReference, ArticleRecord, Entry, EventMention } from '../record/index.ts';
import { eventTypeSchema, statusSchema } from '../record/index.ts';
import type { FigureReport, LaterText, Report } from '../stories/index.ts';
import { type DayInterval, dayParts } from '../time/index.ts';
import { missingField, optionalText, textField } from './line-fields.ts';
import type { JsonObject, PredictContext } from './types.ts';

function objectsOf(line: JsonObject, name: string): readonly JsonObject[] {
  const value = line[name];
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** The whole articles of a line (`reports`) as texts of their day. Throws a DemarcheError (`MISSING_FIELD`) where there are none. */
export function reportTexts(line: JsonObject): readonly JsonObject[] {
  const reports = line['reports'];
  if (!Array.isArray(reports)) throw missingField('reports', 'list of articles');
  return (reports as readonly JsonObject[]).map((report) => ({
    ...report,
    day: textField(report, 'published').slice(0, 'YYYY-MM-DD'.length),
  }));
}

/** `2025-09-12`, or `[from, to]` with null for an open end. */
function daysOf(value: unknown): DayInterval | null {
  if (typeof value === 'string') return { from: value, to: value };
  if (!Array.isArray(value)) return null;
  const [from, to] = value as readonly (string | null)[];
  return { from: from ?? null, to: to ?? null };
}

const noSpan = { start: 0, end: 0 };

/** Actors in brief: codes with a name behind a colon, parted by plus signs: `USA+EUR`, `BLR:Belavia`. */
export function actorsInBrief(brief: string): readonly ActorReference[] {
  return brief
    .split('+')
    .filter((part) => part !== '')
    .map((part) => {
      const [code = '', name] = part.split(':');
      const country = code === '' ? null : code;
      const actorId = name === undefined ? country : `named:${name}`;
      return { text: name ?? code, span: noSpan, actorId, name: name ?? code, country, sector: null };
    });
}

function actOf(brief: string | null): EventMention['act'] {
  if (brief === null) return null;
  const [type, mode] = brief.split('/');
  return { type: eventTypeSchema.parse(type), mode: mode ?? null };
}

function reportInBrief(line: JsonObject): Report {
  const quote = textField(line, 'quote');
  const trigger = textField(line, 'trigger');
  const id = textField(line, 'id');
  const start = quote.indexOf(trigger);
  const reported = daysOf(line['day']) ?? { from: null, to: null };
  const occurred = daysOf(line['occurred']);
  const place = optionalText(line, 'place');
  return {
    id,
    reported,
    text: quote,
    event: {
      type: eventTypeSchema.parse(line['type']),
      mode: optionalText(line, 'mode'),
      act: actOf(optionalText(line, 'act')),
      contexts: [],
      actors: [...actorsInBrief(textField(line, 'by'))],
      recipients: [...actorsInBrief(textField(line, 'to'))],
      place: place === null ? null : { text: place, span: noSpan, country: place },
      occurred: occurred ?? { from: null, to: reported.to },
      occurredBasis:
        occurred === null || (occurred.to === null && occurred.from === reported.from)
          ? 'inferred'
          : 'stated',
      status: statusSchema.parse(line['status']),
      authority: null,
      magnitude: null,
      trigger: { start, end: start + trigger.length },
      evidence: { articleId: id, span: { start: 0, end: quote.length }, quote, ruleId: 'line' },
    },
  };
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The text as a page of its own: headline, the day that it was published, text. */
function pageOf(line: JsonObject): string {
  const { year, month, day } = dayParts(textField(line, 'day'));
  const published = `${day} ${monthNames[month - 1]} ${year}`;
  return `${textField(line, 'headline')}\n\nPublished ${published}\n\n${textField(line, 'text')}\n`;
}

interface ReadText {
  readonly article: ArticleRecord;
  readonly entries: readonly Entry[];
  /** The id of the text in the line stands for that of its article. */
  readonly articleId: string;
}

function readText(line: JsonObject, { tables, model }: PredictContext): ReadText | null {
  const id = textField(line, 'id');
  const page = pageFromBytes(Buffer.from(pageOf(line)), { location: `${id}.txt` });
  if (isUnreadable(page)) return null;
  const entries = readPage(page, { tables, model, version: 'predict' });
  const article = entries.find((entry) => entry.kind === 'article');
  return article === undefined ? null : { article: article.content, entries, articleId: id };
}

function eventsOf({ article, entries, articleId }: ReadText): readonly Report[] {
  return entries.flatMap((entry) =>
    entry.kind === 'event'
      ? [
          {
            id: `${articleId}#${entry.content.trigger.start}`,
            reported: article.dating.published,
            text: article.text,
            event: { ...entry.content, evidence: { ...entry.content.evidence, articleId } },
          },
        ]
      : [],
  );
}

function figuresOf({ article, entries, articleId }: ReadText): readonly FigureReport[] {
  return entries.flatMap((entry) =>
    entry.kind === 'figure'
      ? [
          {
            id: `${articleId}#${entry.content.number.span.start}`,
            reported: article.dating.published,
            figure: { ...entry.content, evidence: { ...entry.content.evidence, articleId } },
          },
        ]
      : [],
  );
}

/** Only what was surely known by the day of `known`. */
function isKnown(reported: DayInterval, line: JsonObject): boolean {
  const known = optionalText(line, 'known');
  return known === null || (reported.to !== null && reported.to <= known);
}

function laterText({ article, articleId }: ReadText): LaterText {
  return { articleId, reported: article.dating.published, text: article.text };
}

export interface LineReports {
  readonly reports: readonly Report[];
  /** The whole texts of the line, be there an act in them or none. */
  readonly texts: readonly LaterText[];
}

/** The event mentions of a line, and its whole texts, as far as its `known` allows. */
export function lineReportsAndTexts(line: JsonObject, context: PredictContext): LineReports {
  const read = objectsOf(line, 'texts').flatMap((text) => readText(text, context) ?? []);
  const all = [...objectsOf(line, 'reports').map(reportInBrief), ...read.flatMap(eventsOf)];
  return {
    reports: all.filter(({ reported }) => isKnown(reported, line)),
    texts: read.map(laterText).filter(({ reported }) => isKnown(reported, line)),
  };
}

/** The event mentions of a line as far as its `known` allows. */
export function lineReports(line: JsonObject, context: PredictContext): readonly Report[] {
  return lineReportsAndTexts(line, context).reports;
}

function figureInBrief(line: JsonObject): FigureReport {
  const quote = textField(line, 'quote');
  const number = textField(line, 'number');
  const id = textField(line, 'id');
  const source = optionalText(line, 'source');
  const { low, high, comparator, aggregation, status } = line as unknown as FigureReport['figure'];
  const about = Array.isArray(line['about']) ? (line['about'] as readonly string[]) : [];
  return {
    id,
    reported: daysOf(line['day']) ?? { from: null, to: null },
    figure: {
      number: { text: number, span: noSpan },
      low,
      high,
      comparator,
      unit: optionalText(line, 'unit'),
      counts: optionalText(line, 'counts'),
      action: optionalText(line, 'action'),
      about: [...actorsInBrief(about.join('+'))],
      window: daysOf(line['window']),
      asOf: optionalText(line, 'asOf'),
      aggregation,
      definition: optionalText(line, 'definition'),
      status,
      authority: source === null ? null : { source, actorId: null, claimId: null },
      evidence: { articleId: id, span: { start: 0, end: quote.length }, quote, ruleId: 'line' },
    },
  };
}

/** The figures of a line as far as its `known` allows. */
export function lineFigures(line: JsonObject, context: PredictContext): readonly FigureReport[] {
  const read = objectsOf(line, 'texts').flatMap((text) => readText(text, context) ?? []);
  const all = [...objectsOf(line, 'figures').map(figureInBrief), ...read.flatMap(figuresOf)];
  return all.filter(({ reported }) => isKnown(reported, line));
}

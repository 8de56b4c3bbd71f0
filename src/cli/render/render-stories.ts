// Stories on a terminal: each with its days, its articles and which of them repeat another, and the acts that several independent ones
// report; `--json` has those that only copies repeat, too.

import type { StoriesAnswer, StoryArticle, StoryLine } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderDays } from './render-days.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

type StoryEvent = StoryLine['events'][number];

const indent = '    ';

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function articleLines(article: StoryArticle, { style, widthColumns }: Terminal): string[] {
  const copy = article.copyOf === null ? '' : ` — repeats ${shortId(article.copyOf)}`;
  const headline = article.headline ?? '(no headline)';
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(headline, room, indent)}`,
    style(
      'dim',
      `${indent}${wrapText(`${renderSource(article)}${copy}  ${shortId(article.id)}`, room, indent)}`,
    ),
  ];
}

/** Fields in the order in which they are shown; only those on which the articles differ, days always. */
const shownFields = ['days', 'places', 'actors', 'recipients', 'counts', 'statuses'] as const;

function fieldWords({ fields, articleIds }: StoryEvent): readonly string[] {
  return shownFields.flatMap((name) => {
    const values = fields[name];
    const isShared = values.every((value) => value.articleIds.length === articleIds.length);
    if (values.length === 0 || (isShared && name !== 'days')) return [];
    return [`${name}: ${values.map((value) => `${value.value} (${value.articleIds.length})`).join(', ')}`];
  });
}

function eventLines(event: StoryEvent, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const [type] = event.fields.types;
  const said = fieldWords(event);
  const told = `≡ ${type?.value ?? ''} “${event.trigger}” told by ${event.independent} independent articles`;
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(`${told}${said.length === 0 ? '' : `; ${said.join('; ')}`}`, room, indent)}`,
    style('dim', `${indent}${wrapText(`“${event.quote}” ${shortId(event.id)}`, room, indent)}`),
    ...renderMarks(event.corrections, terminal),
  ];
}

function storyLines(story: StoryLine, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const articles = `${count(story.articles.length, 'article')}, ${story.independent} independent`;
  return [
    '',
    `  ${style('bold', wrapText(story.headline ?? '(no headline)', widthColumns - 2, '  '))}`,
    `  ${renderDays(story.days)}: ${articles}`,
    ...renderMarks(story.corrections, terminal),
    ...story.articles.flatMap((article) => articleLines(article, terminal)),
    ...story.events
      .filter(({ independent, corrections }) => independent > 1 || corrections !== undefined)
      .flatMap((event) => eventLines(event, terminal)),
  ];
}

export function renderStories(answer: StoriesAnswer, terminal: Terminal): string[] {
  const { sides, stories, smaller, least } = answer;
  const who = sides.length === 0 ? '' : `${sides.map(({ name }) => name).join(' – ')}: `;
  const rest =
    smaller === 0 ? '' : `; ${count(smaller, 'more', 'more')} of fewer than ${count(least, 'article')}`;
  return [
    terminal.style('bold', `${who}${count(stories.length, 'story', 'stories')}${rest}`),
    ...renderClocks(answer),
    ...stories.flatMap((story) => storyLines(story, terminal)),
  ];
}

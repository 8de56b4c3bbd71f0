// Stories on a terminal in brief: each with its days, its first articles and what most of them report; `demarche story` tells all of one.

import type { StoriesAnswer, StoryEventHead, StoryHead } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderClocks, renderToldAfter } from './render-clocks.ts';
import { renderDays } from './render-days.ts';
import { renderMarks } from './render-marks.ts';
import { renderMore } from './render-more.ts';
import { count, storyArticleLines } from './render-story-articles.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';

function eventLines(event: StoryEventHead, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const room = widthColumns - indent.length;
  const told = `≡ ${event.type} “${event.trigger}” told by ${count(event.independent, 'independent article')}`;
  return [
    `${indent}${wrapText(told, room, indent)}`,
    style('dim', `${indent}${wrapText(`${inQuotes(event.quote)} ${shortId(event.id)}`, room, indent)}`),
    ...renderMarks(event.corrections, terminal),
  ];
}

/** What the list does not show of the story. */
function restLines({ id, articles, first, happenings, events }: StoryHead, terminal: Terminal): string[] {
  const parts = [
    ...(articles > first.length ? [count(articles - first.length, 'more article')] : []),
    ...(happenings > events.length
      ? [
          `${happenings - events.length} more ${happenings - events.length === 1 ? 'act' : 'acts'} told by several`,
        ]
      : []),
  ];
  if (parts.length === 0) return [];
  const words = `… ${parts.join(', ')}: demarche story ${shortId(id)}`;
  return [
    terminal.style('dim', `${indent}${wrapText(words, terminal.widthColumns - indent.length, indent)}`),
  ];
}

function storyLines(story: StoryHead, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const articles = `${count(story.articles, 'article')}, ${story.independent} independent`;
  return [
    '',
    `  ${style('bold', wrapText(story.headline ?? '(no headline)', widthColumns - 2, '  '))}`,
    `  ${renderDays(story.days)}: ${articles}`,
    ...renderMarks(story.corrections, terminal),
    ...story.first.flatMap((article) => storyArticleLines(article, terminal)),
    ...story.events
      .filter(({ independent, corrections }) => independent > 1 || corrections !== undefined)
      .flatMap((event) => eventLines(event, terminal)),
    ...restLines(story, terminal),
  ];
}

export function renderStories(answer: StoriesAnswer, terminal: Terminal): string[] {
  const { sides, stories, smaller, least, more } = answer;
  const who = sides.length === 0 ? '' : `${sides.map(({ name }) => name).join(' – ')}: `;
  const rest =
    smaller === 0 ? '' : `; ${count(smaller, 'more', 'more')} of fewer than ${count(least, 'article')}`;
  return [
    terminal.style('bold', `${who}${count(stories.length + more, 'story', 'stories')}${rest}`),
    ...renderClocks(answer),
    ...renderToldAfter(answer),
    ...stories.flatMap((story) => storyLines(story, terminal)),
    ...renderMore(answer, ['story', 'stories'], terminal),
  ];
}

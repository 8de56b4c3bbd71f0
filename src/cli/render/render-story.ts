// One story whole on a terminal: its days, its articles and which of them repeat another, and the acts that several independent ones
// report; `--json` has those that only copies repeat, too.

import type { StoryAnswer, StoryLine } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderClocks } from './render-clocks.ts';
import { renderDays } from './render-days.ts';
import { renderMarks } from './render-marks.ts';
import { count, storyArticleLines } from './render-story-articles.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

type StoryEvent = StoryLine['events'][number];

const indent = '    ';

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
  const told = `≡ ${type?.value ?? ''} “${event.trigger}” told by ${count(event.independent, 'independent article')}`;
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(`${told}${said.length === 0 ? '' : `; ${said.join('; ')}`}`, room, indent)}`,
    style('dim', `${indent}${wrapText(`${inQuotes(event.quote)} ${shortId(event.id)}`, room, indent)}`),
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
    ...story.articles.flatMap((article) => storyArticleLines(article, terminal)),
    ...story.events
      .filter(({ independent, corrections }) => independent > 1 || corrections !== undefined)
      .flatMap((event) => eventLines(event, terminal)),
  ];
}

export function renderStory({ story, clocks }: StoryAnswer, terminal: Terminal): string[] {
  return [...renderClocks({ clocks, leftOut: { possiblyKnown: 0 } }), ...storyLines(story, terminal)];
}

// From an entry to its sentence, its rule and its article, on a terminal.

import type { WhyAnswer } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderDays } from './render-days.ts';
import { renderFields } from './render-fields.ts';
import { fullMarkWords, renderMarks } from './render-marks.ts';
import { wrapText } from './wrap-text.ts';

export function renderWhy(
  { entry, passage, ruleId, article, datingClues, corrections }: WhyAnswer,
  terminal: Terminal,
): string[] {
  const { style, widthColumns } = terminal;
  const passageLines =
    passage === null
      ? []
      : [
          '',
          style('bold', 'In its place in the article'),
          wrapText(`…${passage.before}⟦${passage.quote}⟧${passage.after}…`, widthColumns - 2, '  ').replace(
            /^/u,
            '  ',
          ),
        ];
  const articleLines =
    article === null
      ? []
      : [
          '',
          style('bold', 'The article'),
          `  ${article.headline ?? '(no headline)'}`,
          `  ${renderSource(article)}`,
          `  found at ${article.location ?? 'an unknown place'}, page ${article.pageId}`,
          // A page may bear one stamp at several places.
          ...new Set(
            datingClues.map(
              (clue) => `  dated by ${clue.kind} ${inQuotes(clue.quote)}: ${renderDays(clue.implies)}`,
            ),
          ),
        ];
  return [
    `${style('bold', entry.kind)} ${entry.id}`,
    `recorded ${entry.recordedAt} as entry ${entry.seq} of the chain${ruleId === null ? '' : `, read by the rule ${ruleId}`}`,
    ...passageLines,
    ...articleLines,
    ...(corrections.length === 0
      ? []
      : [
          '',
          style('bold', 'What people put right'),
          ...renderMarks(corrections, terminal, { indent: '  ', toWords: fullMarkWords }),
        ]),
    '',
    style('bold', corrections.length === 0 ? 'The whole entry' : 'The whole entry, as it was read'),
    ...renderFields({ ...entry.content }),
  ];
}

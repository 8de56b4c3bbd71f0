// The task `acts-in-news`: one whole article in, every act that it tells out, once each, with all the places that tell it.

import type { ActorReference } from '../record/index.ts';
import { hasToldDays } from '../record/index.ts';
import type { Report } from '../stories/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { textField } from './line-fields.ts';
import { lineReports } from './line-reports.ts';
import { ploverCode } from './plover-code.ts';
import type { JsonObject, LineTask } from './types.ts';

function party({ text, name, country }: ActorReference, tables: ActorTables): JsonObject {
  return { text, name, code: ploverCode(country, tables) };
}

/** Where the article tells it: the word that the act was read from, and the clause. */
function mentionOf({ event: { trigger, evidence }, text }: Report): JsonObject {
  return { ...trigger, word: text.slice(trigger.start, trigger.end), quote: evidence.quote };
}

/** As its first mention tells it, which has from the others what it does not tell itself. */
function actLine(reports: readonly Report[], tables: ActorTables): readonly JsonObject[] {
  const event = reports[0]?.event;
  if (event === undefined) return [];
  const { type, mode, status, actors, recipients, occurred } = event;
  return [
    {
      ...{ type, mode, status },
      actor: actors.map((side) => party(side, tables)),
      recipient: recipients.map((side) => party(side, tables)),
      occurred: hasToldDays(event) ? occurred : null,
      mentions: reports.map(mentionOf),
    },
  ];
}

export const actsInNewsTask: LineTask = {
  name: 'acts-in-news',
  aliases: [],
  stage: 'pipeline',
  summary:
    'line {id, date, headline, text} -> {id, article, acts}: every act of a whole article, its mentions together',
  predict: (line, context) => {
    const text = { ...line, id: textField(line, 'id'), day: textField(line, 'date') };
    const reports = lineReports({ texts: [text] }, context);
    const acts = Map.groupBy(reports, ({ event }) => (event.repeats ?? event.trigger).start);
    return {
      id: line['id'],
      article: reports[0]?.text ?? '',
      acts: [...acts.values()].flatMap((told) => actLine(told, context.tables.actors)),
    };
  },
};

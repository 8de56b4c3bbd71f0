// The task `references`: words of a text that stand for somebody ("he", "the minister", "Minsk"), to the actors that they mean.

import { type ActorMention, findActors } from '../actors/index.ts';
import type { Span } from '../text/index.ts';
import { analyseText } from './analyse-text.ts';
import { dayField, missingField, textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

function spansOf(line: JsonObject): readonly Span[] {
  const { references } = line;
  if (!Array.isArray(references)) throw missingField('references', 'list');
  return references.map(({ start, end }: Span) => ({ start, end }));
}

/** The widest mentions that end where the words end and do not begin before them. */
function meantBy({ start, end }: Span, mentions: readonly ActorMention[]): readonly ActorMention[] {
  const within = mentions.filter(({ span }) => span.end === end && span.start >= start);
  const first = Math.min(...within.map(({ span }) => span.start));
  return within.filter(({ span }) => span.start === first);
}

/** "the Chadian government" is Chad, whose government has no id of its own. */
function idOf({ actorId, kind, country, text }: ActorMention): string | null {
  const isGovernment = kind === 'group' && /\b(?:authorities|cabinet|government|regime)$/iu.test(text);
  return actorId ?? (isGovernment ? country : null);
}

export const referencesTask: LineTask = {
  name: 'references',
  aliases: [],
  stage: 'actors',
  summary: 'line {id, text, date, references: [{start, end}]} -> the same with actors: [{actorId, name}]',
  predict: (line, context) => {
    const analysis = analyseText(textField(line, 'text'), context);
    const days = dayField(line, 'date') ?? { from: null, to: null };
    const { found } = findActors(analysis, days, context.tables.actors);
    const references = spansOf(line).map((span) => ({
      ...span,
      actors: meantBy(span, found).map((mention) => ({ actorId: idOf(mention), name: mention.name })),
    }));
    return { id: textField(line, 'id'), references };
  },
};

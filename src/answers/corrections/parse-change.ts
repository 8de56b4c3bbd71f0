// FIELD=VALUE as a person types it: days, lists, actors with their words, or plain text; JSON where it begins like JSON.

import { mentionsOf } from '../../corrections/index.ts';
import type { FieldChange, NamedEntry } from '../../queries/index.ts';
import type { ActorReference } from '../../record/index.ts';
import type { ActorTables } from '../../tables/index.ts';
import { DemarcheError, type Span } from '../../text/index.ts';
import { identityOf } from './name-actor.ts';
import { parseDays } from './parse-days.ts';

/** How the value of a field is written, where it is not plain text. */
const shapes: Readonly<Record<string, 'days' | 'list' | 'actors' | 'actor' | 'place' | 'number' | 'act'>> = {
  occurred: 'days',
  window: 'days',
  published: 'days',
  contexts: 'list',
  bylines: 'list',
  actors: 'actors',
  recipients: 'actors',
  about: 'actors',
  authority: 'actor',
  place: 'place',
  low: 'number',
  high: 'number',
  act: 'act',
};

function refuse(message: string, advice: string): never {
  throw new DemarcheError('VALUE_REFUSED', message, advice);
}

/** Where the words stand: within the evidence, else anywhere in the article. */
function placeOf(words: string, { read, articleText }: NamedEntry): Span {
  const within = read.kind === 'article' ? 0 : read.content.evidence.span.start;
  const near = articleText.indexOf(words, within);
  const start = near >= 0 ? near : articleText.indexOf(words);
  if (words === '' || start < 0)
    return refuse(`the article does not say "${words}"`, 'Copy the words from the article, after an @.');
  return { start, end: start + words.length };
}

/** "USA", where the record names it already, or "USA@Washington" with the words that name it. */
function parseActor(text: string, named: NamedEntry, tables: ActorTables): ActorReference {
  const [asked = '', words] = text.split('@').map((part) => part.trim());
  const identity = identityOf(asked, tables);
  if (words !== undefined) return { ...identity, text: words, span: placeOf(words, named) };
  const mention = [...mentionsOf(named.shown), ...mentionsOf(named.read)].find(
    ({ actorId }) => actorId === identity.actorId,
  );
  return (
    mention ??
    refuse(
      `the record names ${identity.name} by no words yet`,
      `Add the words of the article that do: ${asked}@words.`,
    )
  );
}

function parsePlace(text: string, named: NamedEntry, tables: ActorTables): unknown {
  const [first = '', second] = text.split('@').map((part) => part.trim());
  const words = second ?? first;
  const country = second === undefined ? null : identityOf(first, tables).country;
  return { text: words, span: placeOf(words, named), country };
}

const parts = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuse(
      `the value begins like JSON, but is none: ${(cause as Error).message}`,
      'Put it in single quotes.',
    );
  }
}

/** What stands for nothing, by the shape of the field. */
function nothing(field: string): unknown {
  if (field === 'occurred' || field === 'published') return { from: null, to: null };
  return shapes[field] === 'list' || shapes[field] === 'actors' ? [] : null;
}

function parseValue(field: string, text: string, named: NamedEntry, tables: ActorTables): unknown {
  if (text === '' || text === 'none') return nothing(field);
  if (/^[[{"]/u.test(text)) return parseJson(text);
  switch (shapes[field]) {
    case 'days':
      return parseDays(text);
    case 'list':
      return parts(text);
    case 'actors':
      return parts(text).map((part) => parseActor(part, named, tables));
    case 'actor': {
      const { actorId, name } = identityOf(text, tables);
      return { source: name, actorId, claimId: null };
    }
    case 'place':
      return parsePlace(text, named, tables);
    case 'number':
      return Number(text.replaceAll(',', ''));
    case 'act': {
      const [type, mode = null] = text.split('/');
      return { type, mode };
    }
    default:
      return text;
  }
}

/** "status=happened", "occurred=2025-09", "recipients=BLR, USA@Washington", "mode=none". Throws a DemarcheError `NO_CHANGE`. */
export function parseChange(text: string, tables: ActorTables): FieldChange {
  const at = text.indexOf('=');
  if (at < 1)
    throw new DemarcheError('NO_CHANGE', `"${text}" is not FIELD=VALUE`, 'Write e.g. status=happened.');
  const [field, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return { field, valueFor: (named) => parseValue(field, value, named, tables) };
}

// Every place of a record where an actor is named, each given to one rule.

import type { ActorReference, Authority, Entry } from '../record/index.ts';
import type { CorrectableEntry } from './quoted-record.ts';

export interface MentionRule {
  readonly reference: (reference: ActorReference) => ActorReference;
  readonly authority: (authority: Authority) => Authority;
}

/** The entry with each of its mentions as the rule has it. */
export function mapMentions<E extends CorrectableEntry>(entry: E, rule: MentionRule): E;
export function mapMentions(
  entry: CorrectableEntry,
  { reference, authority }: MentionRule,
): CorrectableEntry {
  switch (entry.kind) {
    case 'event': {
      const { actors, recipients, authority: word } = entry.content;
      const mentions = { actors: actors.map(reference), recipients: recipients.map(reference) };
      return { ...entry, content: { ...entry.content, ...mentions, authority: word && authority(word) } };
    }
    case 'figure': {
      const { about, authority: word } = entry.content;
      const content = { ...entry.content, about: about.map(reference), authority: word && authority(word) };
      return { ...entry, content };
    }
    case 'claim': {
      const { source } = entry.content;
      const actor = source?.actor ?? null;
      if (source === null || actor === null) return entry;
      return { ...entry, content: { ...entry.content, source: { ...source, actor: reference(actor) } } };
    }
    case 'article':
      return entry;
  }
}

/** All actors that the record names, in its order; whoever vouches for it is not among them. */
export function mentionsOf(entry: Entry): readonly ActorReference[] {
  switch (entry.kind) {
    case 'event':
      return [...entry.content.actors, ...entry.content.recipients];
    case 'figure':
      return entry.content.about;
    case 'claim':
      return entry.content.source?.actor ? [entry.content.source.actor] : [];
    default:
      return [];
  }
}

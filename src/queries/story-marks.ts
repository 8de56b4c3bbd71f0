// Who said of a story's articles and acts that two are one, or not: told beside the story, so that no group stands there as if it had
// been found so.

import { type CorrectionMark, type LinkRuling, markOfLink } from '../corrections/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { linkRulings, type WithMarks } from './corrected/index.ts';

interface ActRuling {
  readonly ruling: LinkRuling;
  /** Of the two acts. */
  readonly articleIds: readonly string[];
}

/** What people say of two articles or acts, of the whole ledger. */
export interface StoryRulings {
  readonly stories: readonly LinkRuling[];
  readonly copies: readonly LinkRuling[];
  readonly acts: readonly ActRuling[];
}

async function articleOf(ledger: Ledger, id: string): Promise<readonly string[]> {
  const entry = await ledger.entry(id);
  return entry?.kind === 'event' ? [entry.content.evidence.articleId] : [];
}

export async function storyRulings(ledger: Ledger): Promise<StoryRulings> {
  const acts: ActRuling[] = [];
  for (const ruling of await linkRulings(ledger, 'same-event')) {
    const articleIds = await Promise.all(ruling.pair.map((id) => articleOf(ledger, id)));
    acts.push({ ruling, articleIds: articleIds.flat() });
  }
  const [stories, copies] = [await linkRulings(ledger, 'same-story'), await linkRulings(ledger, 'copy')];
  return { stories, copies, acts };
}

function withMarks<T extends object>(told: T, marks: readonly CorrectionMark[]): T & WithMarks {
  return marks.length === 0 ? told : { ...told, corrections: marks };
}

interface Marked {
  readonly articles: readonly { readonly id: string }[];
  readonly events: readonly { readonly actIds: readonly string[] }[];
}

/**
 * The story with what is said of its articles, and of one of them and an article elsewhere; each of its happenings with what is said of
 * its acts. What is said of acts that are in no happening any more stands with the story.
 */
export function markStory<Story extends Marked>(
  story: Story,
  { stories, copies, acts }: StoryRulings,
): Story & WithMarks {
  const ids = new Set(story.articles.map(({ id }) => id));
  const shown = new Set<LinkRuling>();
  const events = story.events.map((event) => {
    const own = acts.filter(({ ruling }) => ruling.pair.some((id) => event.actIds.includes(id)));
    for (const { ruling } of own) shown.add(ruling);
    return withMarks(
      event,
      own.map(({ ruling }) => markOfLink(ruling)),
    );
  });
  const rulings = [
    ...stories.filter(({ pair }) => pair.some((id) => ids.has(id))),
    ...copies.filter(({ pair }) => pair.every((id) => ids.has(id))),
    ...acts
      .filter(({ ruling, articleIds }) => !shown.has(ruling) && articleIds.some((id) => ids.has(id)))
      .map(({ ruling }) => ruling),
  ];
  return withMarks({ ...story, events }, rulings.map(markOfLink));
}

// The lines of answers as rows of a table, each with what leads to its sentence.

import type {
  ActLine,
  ArticleAnswer,
  ArticleLabel,
  ClaimLine,
  CommitmentLine,
  FigureAnswer,
  PagesAnswer,
  SearchAnswer,
  StandingLine,
  StoriesAnswer,
  StoryAnswer,
} from '../api/types.ts';
import { partyName } from '../parts/party-name.ts';
import { correctedBy } from './corrected-by.ts';
import { evidenceCells, noEvidence } from './evidence-cells.ts';
import type { Row } from './to-csv.ts';

type Parties = ActLine['actors'];

function names(parties: Parties): string {
  return [...new Set(parties.map(partyName))].join('; ');
}

/** An act with its own and its parties' words, who alone vouches for it, and who put it right. */
export function actRow(act: ActLine): Row {
  const { type, mode, status, occurred, actors, recipients, place, authority, corrections } = act;
  return {
    ...{ occurred_from: occurred.from, occurred_to: occurred.to, status, type, mode },
    ...{ actors: names(actors), recipients: names(recipients), place },
    ...{ on_word_of: authority?.source ?? null, corrected: correctedBy(corrections) },
    ...evidenceCells(act),
  };
}

/** What somebody is reported to have said, in the columns of acts. */
export function statementRow(claim: ClaimLine): Row {
  const { from, to } = claim.article.published;
  return {
    ...{ occurred_from: from, occurred_to: to, status: claim.stance, type: 'statement', mode: claim.cue },
    ...{ actors: claim.source ?? '', recipients: '', place: null },
    ...{ on_word_of: claim.source ?? null, corrected: null },
    ...evidenceCells(claim),
  };
}

/** Whatever was read in an article: an act, a claim or a figure. */
export function recordRow(
  { id, kind, content }: ArticleAnswer['records'][number],
  article: ArticleLabel,
): Row {
  const { quote, span } = content.evidence;
  return { kind, rule: content.evidence.ruleId, ...evidenceCells({ id, article, quote, span }) };
}

/** A state of affairs with the reports that it rests on, one row each; one row where there are none. */
export function standingRows(line: StandingLine): readonly Row[] {
  const { kind, title, byName, onName, object, state, since, end, daysLeft } = line;
  const cells = {
    ...{ kind, title, by: byName, on: onName, object, state },
    ...{ since_from: since?.from ?? null, since_to: since?.to ?? null },
    ...{ end_from: end?.days.from ?? null, end_to: end?.days.to ?? null, days_left: daysLeft },
  };
  const told = [...line.basis, ...line.announced];
  return told.length === 0
    ? [{ ...cells, ...noEvidence }]
    : told.map((report) => ({ ...cells, ...evidenceCells(report) }));
}

export function commitmentRow(line: CommitmentLine): Row {
  const { state, firmness, by, to, type, mode, word, due, ageDays, isLate, lead } = line;
  return {
    ...{ state, firmness, by: names(by), to: names(to), type, mode, word },
    ...{ due_from: due?.from ?? null, due_to: due?.to ?? null, age_days: ageDays, is_late: String(isLate) },
    ...(lead === null ? noEvidence : evidenceCells(lead)),
  };
}

export function seriesRows({
  counts,
  action,
  about,
  figures,
}: FigureAnswer['series'][number]): readonly Row[] {
  return figures.map((figure) => ({
    ...{ counts, action, about: about.join('; '), as_of: figure.asOf, number: figure.number },
    ...{ low: figure.low, high: figure.high, comparator: figure.comparator, unit: figure.unit },
    ...{ definition: figure.definition, aggregation: figure.aggregation, status: figure.status },
    ...{ on_word_of: figure.authority?.source ?? null },
    ...evidenceCells(figure),
  }));
}

export function pageRow(page: PagesAnswer['pages'][number]): Row {
  return { acts: page.acts, caveats: page.caveats.join('; '), ...evidenceCells({ article: page }) };
}

export function hitRow({ article, quote, span }: SearchAnswer['hits'][number]): Row {
  return evidenceCells({ article, quote, span });
}

export function storyRow({
  id,
  headline,
  days,
  articles,
  independent,
  events,
}: StoriesAnswer['stories'][number]): Row {
  const [told] = events;
  return {
    ...{ story: id, headline, articles, independent, from: days.from, to: days.to },
    ...{ told_by_most: told?.quote ?? null, record: told?.id ?? null },
  };
}

export function storyArticleRow(article: StoryAnswer['story']['articles'][number]): Row {
  return { copy_of: article.copyOf, ...evidenceCells({ article }) };
}

// What was ruled on last, each with its undoing: that of this tab and all others that stand.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CorrectionLine } from '../api/client.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { Quote, sourceName } from '../parts/evidence.tsx';
import classes from './ruled-list.module.css';
import { actorWords, deedWords, pagesOf } from './ruled-words.ts';

/** So many of the last are shown; `demarche corrections` lists all. */
const shown = 8;

interface RuledListProps {
  readonly mayRule: boolean;
  readonly onUndo: (id: string) => void;
}

/** An article by its headline; by its page where that is not read any more. */
function ArticleName({ pageId }: { readonly pageId: string }) {
  const { data } = useAnswer('page', { page: pageId });
  return (
    <Link to="/page/$id" params={{ id: pageId }} search={(known: ViewSearch) => clocksOf(known)}>
      {data === undefined ? `page ${pageId.slice(0, 12)}` : (data.label.headline ?? sourceName(data.label))}
    </Link>
  );
}

function Named({ line: { correction, names } }: { readonly line: CorrectionLine }) {
  const ofActors = actorWords(correction);
  const quotes = [...new Set(names.flatMap(({ quote }) => quote ?? []))];
  const pages = pagesOf(correction);
  return (
    <>
      {ofActors !== null && <span>{ofActors}</span>}
      {quotes.map((quote) => (
        <Quote key={quote} text={quote} />
      ))}
      {pages.map((pageId) => (
        <ArticleName key={pageId} pageId={pageId} />
      ))}
    </>
  );
}

function Row({ line, mayRule, onUndo }: { readonly line: CorrectionLine } & RuledListProps) {
  const { correction, names, id } = line;
  const deed = deedWords(correction);
  const subject = actorWords(correction) ?? names.find(({ quote }) => quote !== null)?.quote ?? '';
  return (
    <li>
      <span className={classes['what']}>{deed}</span>
      <span className={classes['words']}>
        <Named line={line} />
        <span className={classes['signed']}>
          {correction.author}: {correction.reason}
        </span>
      </span>
      {mayRule && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onUndo(id)}
          aria-label={`Undo: ${deed} ${subject}`.trim()}
        >
          Undo
        </Button>
      )}
    </li>
  );
}

export function RuledList(props: RuledListProps) {
  const { data } = useAnswer('corrections', {});
  const standing = (data?.corrections ?? []).filter(
    ({ state, correction }) => state === 'stands' && correction.action !== 'undo',
  );
  if (standing.length === 0) return null;
  return (
    <section className={classes['ruled']} aria-labelledby="ruled-title">
      <h2 id="ruled-title">Ruled on last</h2>
      <ul>
        {standing
          .toReversed()
          .slice(0, shown)
          .map((line) => (
            <Row key={line.id} line={line} {...props} />
          ))}
      </ul>
    </section>
  );
}

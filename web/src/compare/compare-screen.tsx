// Two articles side by side, sentence by sentence: the same, changed with its words marked, left out, added.

import { SegmentedControl } from '@mantine/core';
import { getRouteApi, Link, useSearch } from '@tanstack/react-router';
import type { CompareAnswer, ComparedLine } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useChange } from '../app/use-change.ts';
import { sayDays } from '../parts/days.ts';
import { Source, sourceName } from '../parts/evidence.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './compare-screen.module.css';
import { cutMarks } from './cut-marks.ts';

const route = getRouteApi('/compare/$a/$b');

type Article = CompareAnswer['articles'][number];
type Sentence = NonNullable<ComparedLine['first']>;

const kindWords: Readonly<Record<ComparedLine['kind'], string>> = {
  same: 'the same',
  changed: 'changed',
  'left out': 'left out',
  added: 'added',
};

function Said({ sentence, side }: { readonly sentence: Sentence | null; readonly side: 'first' | 'second' }) {
  if (sentence === null) return <div className={classes['gap']} />;
  const Mark = side === 'first' ? 'del' : 'ins';
  return (
    <div className={classes['said']} data-side={side}>
      {cutMarks(sentence).map(({ start, text, isMarked }) =>
        isMarked ? <Mark key={start}>{text}</Mark> : <span key={start}>{text}</span>,
      )}
      {sentence.isMoved && <span className={classes['moved']}> (elsewhere in the other)</span>}
    </div>
  );
}

function Line({ line: { kind, first, second } }: { readonly line: ComparedLine }) {
  return (
    <li className={classes['line']} data-kind={kind}>
      <span className={classes['kind']}>{kindWords[kind]}</span>
      <Said sentence={first} side="first" />
      <Said sentence={second} side="second" />
    </li>
  );
}

function Head({ article, place }: { readonly article: Article; readonly place: string }) {
  return (
    <div className={classes['head']}>
      <span className={classes['place']}>{place}</span>
      <Link
        to="/page/$id"
        params={{ id: article.pageId }}
        search={(known: ViewSearch) => ({ ...clocksOf(known), show: 'lead' })}
        className={classes['headline']}
      >
        {article.headline ?? sourceName(article)}
      </Link>
      <Source article={article} recordId="lead" />
    </div>
  );
}

function aboutWords({ relation, articles: [a, b], counts }: CompareAnswer): string {
  const { same, changed, leftOut, added } = counts;
  const sentences = `${same} sentences the same, ${changed} changed, ${leftOut} left out, ${added} added.`;
  if (relation === null) return `Neither repeats the other. ${sentences}`;
  const first = [a, b].find(({ id }) => id === relation.original);
  const came =
    first === undefined
      ? 'Which came first is not known'
      : `${sourceName(first)} of ${sayDays(first.published)} came first`;
  return `${came}: ${relation.reasons.join('; ')}. ${sentences}`;
}

function toRow({ kind, first, second }: ComparedLine, { articles: [a, b] }: CompareAnswer) {
  return {
    kind,
    first: first?.quote ?? null,
    first_page: a.pageId,
    first_start: first?.span.start ?? null,
    first_end: first?.span.end ?? null,
    first_dating: a.verdict,
    second: second?.quote ?? null,
    second_page: b.pageId,
    second_start: second?.span.start ?? null,
    second_end: second?.span.end ?? null,
    second_dating: b.verdict,
  };
}

const choices = [
  { value: 'all', label: 'All' },
  { value: 'differences', label: 'Differences' },
] as const;

export function CompareScreen() {
  const { a, b } = route.useParams();
  const asked = useAnswer('compare', { a, b });
  const { differences = false } = useSearch({ from: '__root__' });
  const change = useChange();
  return (
    <Answered asked={asked}>
      {(answer) => (
        <Screen
          title="Side by side"
          about={aboutWords(answer)}
          offer={{ name: 'side-by-side', answer, rows: answer.lines.map((line) => toRow(line, answer)) }}
        >
          <div>
            <SegmentedControl
              aria-label="Sentences"
              data={[...choices]}
              value={differences ? 'differences' : 'all'}
              onChange={(shown) => change({ differences: shown === 'differences' ? true : undefined })}
              size="xs"
            />
          </div>
          <div className={classes['heads']}>
            <Head article={answer.articles[0]} place="First" />
            <Head article={answer.articles[1]} place="Second" />
          </div>
          <ol className={classes['lines']}>
            {answer.lines
              .filter(({ kind }) => !differences || kind !== 'same')
              .map((line) => (
                <Line key={`${line.first?.span.start} ${line.second?.span.start}`} line={line} />
              ))}
          </ol>
        </Screen>
      )}
    </Answered>
  );
}

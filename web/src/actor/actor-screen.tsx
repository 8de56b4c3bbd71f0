// One actor, a person as well as a state: what he does and has done to him, and what he is reported to have said.

import { getRouteApi, Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimLine, TimelineAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useChange } from '../app/use-change.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { actRow, statementRow } from '../export/rows.ts';
import { ActList } from '../pair/act-list.tsx';
import { counted } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './actor-screen.module.css';

const route = getRouteApi('/actor/$id');

function Statement({ claim }: { readonly claim: ClaimLine }) {
  return (
    <li>
      <p>
        <span className={classes['said']}>
          {claim.source} {claim.cue}
        </span>{' '}
        <Quote text={claim.content} />
      </p>
      <Source article={claim.article} recordId={claim.id} corrections={claim.corrections} />
    </li>
  );
}

function StatementList({ statements }: { readonly statements: NonNullable<TimelineAnswer['statements']> }) {
  return (
    <>
      <ul className={classes['statements']}>
        {statements.newest.toReversed().map((claim) => (
          <Statement key={claim.id} claim={claim} />
        ))}
      </ul>
      {statements.total > statements.newest.length && (
        <p className={classes['about']}>the newest of {statements.total}</p>
      )}
    </>
  );
}

/** Asked for when it is opened: who is in the news every day is quoted every day. */
function AskedStatements({ id }: { readonly id: string }) {
  const asked = useAnswer('timeline', { actor: [id], limit: '1', statements: 'true' });
  return (
    <Answered asked={asked}>
      {({ statements }) =>
        statements === undefined ? (
          <p role="status">No page read so far tells of words of this actor.</p>
        ) : (
          <StatementList statements={statements} />
        )
      }
    </Answered>
  );
}

function Statements({ id, given }: { readonly id: string; readonly given: TimelineAnswer['statements'] }) {
  const [isOpen, setIsOpen] = useState(given !== undefined);
  return (
    <details
      className={classes['words']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>What this actor is told to have said</summary>
      {isOpen && (given === undefined ? <AskedStatements id={id} /> : <StatementList statements={given} />)}
    </details>
  );
}

/** States and bodies have screens of their own for what stands, is counted and told of them. */
function Ways({ code }: { readonly code: string }) {
  return (
    <nav aria-label="More of this actor" className={classes['ways']}>
      {(['standing', 'figures', 'stories', 'commitments'] as const).map((place) => (
        <Link
          key={place}
          to={`/${place}`}
          search={(known: ViewSearch) => ({ ...clocksOf(known), a: code }) as ViewSearch}
        >
          {place === 'standing' ? 'What is in force' : `${place[0]?.toUpperCase()}${place.slice(1)}`}
        </Link>
      ))}
    </nav>
  );
}

/** Who is in no act may still be written of. */
function NoActs({ name }: { readonly name: string }) {
  return (
    <p role="status">
      No page read so far tells of an act of this actor, or done to this actor.{' '}
      <Link to="/search" search={(known: ViewSearch) => ({ ...clocksOf(known), words: `"${name}"` })}>
        Look for the name in the pages
      </Link>
      .
    </p>
  );
}

function aboutWords(count: number, { older, leftOut }: Pick<TimelineAnswer, 'older' | 'leftOut'>): string {
  const newest = older === 0 ? '' : `, the newest of ${(count + older).toLocaleString('en')}`;
  const possibly = leftOut.possiblyKnown > 0 ? ` · ${leftOut.possiblyKnown} more possibly known by then` : '';
  return `${counted(count, 'act')}${newest}${possibly}`;
}

export function ActorScreen() {
  const { id } = route.useParams();
  const { show = null } = useSearch({ from: '__root__' });
  const change = useChange();
  const asked = usePortions('timeline', { actor: [id], limit: '50' }, 'before');
  return (
    <Answered asked={asked}>
      {(portions) => {
        const [first] = portions;
        const side = first?.sides[0];
        const acts = portions.toReversed().flatMap((portion) => portion.acts);
        const last = portions.at(-1);
        const statements = first?.statements;
        if (first === undefined || last === undefined || side === undefined) return null;
        const rowsOf = (portion: TimelineAnswer) => [
          ...portion.acts.map(actRow),
          ...(portion.statements?.newest ?? []).map(statementRow),
        ];
        return (
          <Screen
            title={side.name}
            about={aboutWords(acts.length, { older: last.older, leftOut: first.leftOut })}
            offer={{
              name: side.name,
              answer: portions,
              rows: portions.toReversed().flatMap(rowsOf),
              everything: withRows(asked.everything, rowsOf),
            }}
          >
            {side.country !== null && <Ways code={side.country} />}
            {acts.length === 0 ? (
              <NoActs name={side.name} />
            ) : (
              <section aria-labelledby="acts" className={classes['acts']}>
                <h2 id="acts">What was done and said</h2>
                <ActList
                  acts={acts}
                  selected={show}
                  onSelect={(act) => change({ show: act === show ? undefined : act })}
                />
                <MoreButton {...asked} nouns="acts" more={last.older} />
              </section>
            )}
            <Statements id={id} given={statements} />
          </Screen>
        );
      }}
    </Answered>
  );
}

// What is in force around an actor on the day: in the order of the answer, which has those that end first on top.

import { useSearch } from '@tanstack/react-router';
import type { SourcedStanding } from '../api/types.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { standingRows } from '../export/rows.ts';
import { StandingList } from '../pair/standing-list.tsx';
import { ActorPicker, useChosenActor } from '../parts/actor-picker.tsx';
import { sayDay, today } from '../parts/days.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { NothingRead } from '../parts/nothing-read.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './standing-screen.module.css';

type State = SourcedStanding;

interface Part {
  readonly title: string;
  readonly holds: (state: State) => boolean;
}

const parts: readonly Part[] = [
  { title: 'In force', holds: ({ isLasting, state }) => isLasting && state !== null },
  { title: 'Past its stated end, and nothing tells what came', holds: ({ state }) => state === 'expired' },
  { title: 'Announced or discussed', holds: ({ state }) => state === null },
  { title: 'Over', holds: ({ isLasting, state }) => !isLasting && state !== null && state !== 'expired' },
];

export function StandingScreen() {
  const { on, known } = useSearch({ from: '__root__' });
  const day = on ?? today();
  const { chosen, isNobody, error } = useChosenActor();
  const asked = usePortions('standing', { a: chosen ?? '' }, 'after', chosen !== null);
  if (isNobody) return <NothingRead />;
  return (
    <Screen
      title="What is in force"
      about={`On ${sayDay(day)}${known === undefined ? '' : `, as known on ${sayDay(known)}`}`}
      offer={
        asked.data === undefined
          ? undefined
          : {
              name: `standing-${chosen}-${day}`,
              answer: asked.data,
              rows: asked.data.flatMap((portion) => portion.states.flatMap(standingRows)),
              everything: withRows(asked.everything, ({ states }) => states.flatMap(standingRows)),
            }
      }
    >
      <ActorPicker chosen={chosen} />
      <Answered asked={{ data: asked.data, error: asked.error ?? error }}>
        {(portions) => {
          const states = portions.flatMap((portion) => portion.states);
          return (
            <div className={classes['parts']}>
              {parts.map(({ title, holds }) => {
                const held = states.filter(holds);
                return held.length === 0 ? null : (
                  <section key={title} aria-label={title}>
                    <h2>
                      {title} <span>{held.length}</span>
                    </h2>
                    <StandingList lines={held} day={day} />
                  </section>
                );
              })}
              {states.length === 0 && <p>No page read so far tells of a lasting state around this actor.</p>}
              <MoreButton {...asked} nouns="states" more={portions.at(-1)?.more ?? null} />
            </div>
          );
        }}
      </Answered>
    </Screen>
  );
}

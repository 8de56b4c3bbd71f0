// The command palette: type where to go. Loaded when it is opened first.

import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useActors } from '../parts/actor-picker.tsx';
import { actorTarget, findTargets, type Target } from './find-targets.ts';
import classes from './palette.module.css';
import { selectFirst } from './select-first.ts';
import { paletteField } from './use-early-letters.ts';

function Item({ target, onGo }: { readonly target: Target; readonly onGo: (target: Target) => void }) {
  return (
    <Spotlight.Action onClick={() => onGo(target)} className={classes['action'] ?? ''}>
      <span className={classes['title']}>{target.title}</span>
      <span className={classes['note']}>{target.note}</span>
    </Spotlight.Action>
  );
}

/** Fewer letters fit half of all persons. */
const leastLetters = 3;
const personsAtOnce = '6';

/** Persons, and bodies without a code, whom the words may mean and the record names: its states are known already. */
function useNamed(typed: string): readonly Target[] {
  const [like] = useDebouncedValue(typed.trim(), 150);
  const isWanted = like.length >= leastLetters;
  const { data } = useAnswer('actors', { like, limit: personsAtOnce }, { isWanted, clocks: {} });
  return useMemo(
    () =>
      !isWanted || data?.like !== like
        ? []
        : data.actors
            .filter(({ kind, isInRecord }) => kind !== 'state' && isInRecord)
            .map(({ id, name, kind, country }) =>
              actorTarget(id, name, `${kind}${country === null ? '' : `, ${country}`}: acts and words`),
            ),
    [data, like, isWanted],
  );
}

interface PaletteProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
  /** Closes it, too: one goes on to another screen. */
  readonly onGo: () => void;
}

export function Palette({ typed, onType, onClose, onGo }: PaletteProps) {
  const [[store, spotlight]] = useState(createSpotlight);
  useEffect(() => spotlight.open(), [spotlight]);
  const actors = useActors();
  const navigate = useNavigate();
  const named = useNamed(typed);
  const targets = useMemo(() => findTargets(typed, actors, named), [typed, actors, named]);
  const first = typed.trim() === '' ? null : (targets[0]?.id ?? null);
  useEffect(() => {
    if (first !== null || named.length > 0) selectFirst(store);
  }, [first, named, store]);
  const groups = [...Map.groupBy(targets, ({ group }) => group)];
  const go = ({ path, search }: Target) => {
    onGo();
    void navigate({ to: path, search: (known: ViewSearch) => ({ ...clocksOf(known), ...search }) });
  };
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={onType}
      onSpotlightClose={onClose}
      // What locks it writes a style into the page, which the page's policy forbids.
      lockScroll={false}
      scrollable
      maxHeight="60vh"
      attributes={{ content: { 'aria-label': 'Go to' } }}
    >
      <Spotlight.Search
        placeholder="A pair (Belarus USA), an actor, a screen, or words to look for"
        aria-label="Where to"
        {...{ [paletteField]: true }}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(([group, own]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {own.map((target) => (
              <Item key={target.id} target={target} onGo={go} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

// What this record is, how well its parts read on scored sets, and what they are known to get wrong.

import type { AboutAnswer } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';
import { counted } from '../parts/days.ts';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './about-screen.module.css';

function numberWords(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 2 ? 3 : 1);
}

function Holdings({ ledger }: Pick<AboutAnswer, 'ledger'>) {
  return (
    <dl className={classes['holdings']}>
      {Object.entries(ledger.records).map(([kind, count]) => (
        <div key={kind}>
          <dt>{count === 1 ? kind : `${kind}s`}</dt>
          <dd>{count.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Scores({ scoreboard }: Pick<AboutAnswer, 'scoreboard'>) {
  return (
    <div className={classes['scroll']}>
      <table className={classes['scores']}>
        <thead>
          <tr>
            <th scope="col">Scored set</th>
            <th scope="col">Measures</th>
          </tr>
        </thead>
        <tbody>
          {scoreboard.map(({ set, scores }) => (
            <tr key={set}>
              <th scope="row">{set}</th>
              <td>
                {Object.entries(scores).map(([measure, value]) => (
                  <span key={measure} className={classes['score']}>
                    {measure} <b>{numberWords(value)}</b>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By the part that errs. */
function Faults({ knownFaults }: Pick<AboutAnswer, 'knownFaults'>) {
  return [...Map.groupBy(knownFaults, ({ part }) => part)].map(([part, faults]) => (
    <details key={part} className={classes['fold']} open>
      <summary>
        {part} <span>{counted(faults.length, 'known fault')}</span>
      </summary>
      <ul className={classes['faults']}>
        {faults.map(({ fault }) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  ));
}

function scoreRows({ scoreboard }: AboutAnswer) {
  return scoreboard.flatMap(({ set, scores }) =>
    Object.entries(scores).map(([measure, score]) => ({ set, measure, score })),
  );
}

export function AboutScreen() {
  const asked = useAnswer('about', {});
  return (
    <Answered asked={asked}>
      {(answer) => {
        const { program, ledger, scoreboard, knownFaults } = answer;
        return (
          <Screen
            title="About this record"
            offer={{ name: 'about', answer, rows: scoreRows(answer) }}
            about={`${program.name} ${program.version}, ${ledger.name}, ${ledger.head.seq.toLocaleString('en')} entries, chain ${ledger.head.chainHash.slice(0, 12)}`}
          >
            <Holdings ledger={ledger} />
            <section aria-labelledby="faults">
              <h2 id="faults">What it is known to get wrong</h2>
              <Faults knownFaults={knownFaults} />
            </section>
            <section aria-labelledby="scores">
              <h2 id="scores">How well it reads</h2>
              <details className={classes['fold']}>
                <summary>
                  {scoreboard.length} scored sets; those under “own/” were written for this project
                </summary>
                <Scores scoreboard={scoreboard} />
              </details>
            </section>
          </Screen>
        );
      }}
    </Answered>
  );
}

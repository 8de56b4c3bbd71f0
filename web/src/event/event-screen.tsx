// One happening and all that reports it: what the mentions agree on, where they differ, copies folded under what they repeat.

import { getRouteApi, Link } from '@tanstack/react-router';
import type { EventAnswer, SourcedAct } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { actRow } from '../export/rows.ts';
import { isDayUnknown } from '../parts/act-days.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { Parties } from '../parts/actors.tsx';
import { counted, sayDays } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import { partyName } from '../parts/party-name.ts';
import { Answered, Screen } from '../parts/screen.tsx';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import classes from './event-screen.module.css';

const route = getRouteApi('/event/$id');

type Answer = EventAnswer;
type Act = SourcedAct;
type Fields = Answer['fields'];

const fieldTitles: readonly (readonly [keyof Fields, string])[] = [
  ['types', 'What'],
  ['statuses', 'Status'],
  ['days', 'When'],
  ['places', 'Where'],
  ['actors', 'Who'],
  ['recipients', 'To whom'],
  ['counts', 'How many'],
];

/** Days come as `2025-09-12` or `2025-09-12..2025-09-14`, types as `REQUEST/assist`. */
function valueWords(name: keyof Fields, value: string): string {
  if (name === 'types') return value.toLowerCase().replace('/', ' / ');
  if (name !== 'days') return value;
  const [from = '', to = from] = value.split('..');
  return sayDays({ from: from === '' ? null : from, to: to === '' ? null : to });
}

/** Two who do it together are told by all. */
function doDiffer(values: Fields[keyof Fields], articles: number): boolean {
  return values.length > 1 && values.some(({ articleIds }) => articleIds.length < articles);
}

function FieldTable({ fields, acts }: Pick<Answer, 'fields' | 'acts'>) {
  const articles = new Set(acts.map(({ article }) => article.id)).size;
  return (
    <table className={classes['fields']}>
      <tbody>
        {fieldTitles.map(([name, title]) => {
          const values = fields[name];
          return values.length === 0 ? null : (
            <tr key={name} data-differs={doDiffer(values, articles)}>
              <th scope="row">{title}</th>
              <td>
                {values.map((field) => (
                  <span key={field.actIds[0]} className={classes['value']}>
                    {valueWords(name, field.value)}{' '}
                    {articles > 1 && (
                      <span>
                        {field.articleIds.length} of {articles}
                      </span>
                    )}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Mention({ act, copies }: { readonly act: Act; readonly copies: readonly Act[] }) {
  return (
    <li className={classes['mention']}>
      <div className={classes['head']}>
        <ActMark
          shape={statusShapes[act.status]}
          leaning={leaningOf(act.type)}
          isUndated={isDayUnknown(act)}
        />
        <b>{sayDays(act.occurred)}</b>
        <span>{statusWords[act.status]}</span>
      </div>
      <Parties actors={act.actors} recipients={act.recipients} />
      <Quote text={act.quote} />
      <Source article={act.article} recordId={act.id} corrections={act.corrections} />
      {copies.length > 0 && (
        <details>
          <summary>{copies.length === 1 ? 'One copy' : `${copies.length} copies`} of this article</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <Source article={copy.article} recordId={copy.id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A mention of a copied article stands below that of the article it repeats. */
function foldCopies(acts: readonly Act[]): readonly { readonly act: Act; readonly copies: readonly Act[] }[] {
  const firsts = acts.filter(({ copyOf }) => copyOf === undefined);
  return firsts.map((act) => ({ act, copies: acts.filter(({ copyOf }) => copyOf === act.article.id) }));
}

/** "United States → Belarus: retreat, release": by the mention that stands first. */
function titleOf([act]: readonly Act[]): string {
  if (act === undefined) return 'One happening';
  const names = (parties: Act['actors']) => [...new Set(parties.map(partyName))].join(', ');
  const sides = [names(act.actors), names(act.recipients)].filter((side) => side !== '');
  const deed = [act.type, act.mode].flatMap((word) => word?.toLowerCase() ?? []).join(', ');
  return sides.length === 0 ? deed : `${sides.join(' → ')}: ${deed}`;
}

export function EventScreen() {
  const { id } = route.useParams();
  const asked = useAnswer('event', { id });
  return (
    <Answered asked={asked}>
      {(answer) => {
        const { fields, acts, story, sources } = answer;
        return (
          <Screen
            title={titleOf(acts)}
            offer={{ name: `event-${id.slice(0, 12)}`, answer, rows: acts.map(actRow) }}
            about={
              <>
                {acts.length === 1
                  ? 'Told once, in one article.'
                  : `${counted(acts.length, 'mention')} in ${counted(sources.articles, 'article')}, ${sources.independent} independent.`}{' '}
                <Link
                  to="/story/$id"
                  params={{ id: story.id }}
                  search={(known: ViewSearch) => clocksOf(known)}
                >
                  {story.articles === 1
                    ? 'No other article is of its story'
                    : `Its story${story.headline === null ? '' : `, “${story.headline}”,`} has ${story.articles} articles`}
                </Link>
              </>
            }
          >
            <section aria-labelledby="agree">
              <h2 id="agree">
                {acts.length === 1 ? 'What it tells' : 'What they agree on, and where they differ'}
              </h2>
              <FieldTable fields={fields} acts={acts} />
            </section>
            <section aria-labelledby="mentions">
              <h2 id="mentions">{acts.length === 1 ? 'Its words' : 'Side by side'}</h2>
              <ul className={classes['mentions']}>
                {foldCopies(acts).map(({ act, copies }) => (
                  <Mention key={act.id} act={act} copies={copies} />
                ))}
              </ul>
            </section>
          </Screen>
        );
      }}
    </Answered>
  );
}

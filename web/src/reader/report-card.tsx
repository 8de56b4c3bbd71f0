// What kind of page it is and when it was written, with every clue that says so.

import type { ArticleAnswer } from '../api/types.ts';
import { sayDays } from '../parts/days.ts';
import classes from './report-card.module.css';

type Dating = ArticleAnswer['article']['dating'];

const verdicts: Readonly<Record<Dating['verdict'], string>> = {
  confirmed: 'Its stamp is borne out: by its text, or only by other dates of the same page.',
  unconfirmed: 'Its stamp stands alone: nothing in the text speaks for it or against it.',
  contradicted: 'Its own text contradicts its stamp.',
  inferred:
    'It bears no day; the clues of its text together make these days likely, and any one of them may err.',
  unknown: 'Nothing tells when it was written.',
};

function Clues({ clues }: Pick<Dating, 'clues'>) {
  return (
    <ul className={classes['clues']}>
      {clues.map(({ ruleId, quote, implies, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: clues have no ids and never move
        <li key={index}>
          <q>{quote}</q>
          <span>
            {sayDays(implies) === 'day unknown' ? note : `${sayDays(implies)}: ${note}`} <code>{ruleId}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "a machine may have reworded the text" of several notices that go on after it, each with its own place. */
function sharedStart(messages: readonly string[]): string | null {
  const [start] = messages[0]?.split(': ') ?? [];
  return start !== undefined && messages.every((message) => message.startsWith(`${start}: `)) ? start : null;
}

/** Several notices of one kind are one, with what each rests on folded away. */
function Notices({ notices }: Pick<ArticleAnswer, 'notices'>) {
  return [...Map.groupBy(notices, ({ ruleId }) => ruleId)].flatMap(([ruleId, own]) => {
    const messages = own.map(({ message }) => message);
    const start = messages.length < 2 ? null : sharedStart(messages);
    if (start === null)
      return messages.map((message) => (
        <p key={`${ruleId} ${message}`} className={classes['notice']}>
          {message}
        </p>
      ));
    return (
      <details key={ruleId} className={classes['notice']}>
        <summary>
          {start}: {messages.length} signs
        </summary>
        <ul>
          {messages.map((message) => (
            <li key={message}>{message.slice(start.length + 2)}</li>
          ))}
        </ul>
      </details>
    );
  });
}

/** Its days as every list has them: none is after the page was read. */
function DayTold({ answer: { article, label } }: { readonly answer: ArticleAnswer }) {
  const { dating } = article;
  return (
    <>
      <p className={classes['day']} data-verdict={dating.verdict}>
        {sayDays(label.published)}
      </p>
      <p>{verdicts[dating.verdict]}</p>
      {dating.stamp !== null && dating.verdict === 'contradicted' && <p>Stamped {sayDays(dating.stamp)}.</p>}
    </>
  );
}

/** On a narrow screen, where the card stands below the text: the day and the warnings, before it. */
export function PageBrief({ answer }: { readonly answer: ArticleAnswer }) {
  return (
    <aside className={classes['brief']} aria-label="The day of this page, and what to be wary of" lang="en">
      <DayTold answer={answer} />
      <Notices notices={answer.notices} />
    </aside>
  );
}

export function ReportCard({ answer }: { readonly answer: ArticleAnswer }) {
  const { dating, bylines, outlet, canonicalUrl, form, language } = answer.article;
  return (
    <div className={classes['card']}>
      <div className={classes['beside']}>
        <DayTold answer={answer} />
      </div>
      <dl>
        {outlet !== null && (
          <>
            <dt>Outlet</dt>
            <dd>{outlet}</dd>
          </>
        )}
        {bylines.length > 0 && (
          <>
            <dt>By</dt>
            <dd>{bylines.join(', ')}</dd>
          </>
        )}
        <dt>Form</dt>
        <dd>
          {form}, {language}
        </dd>
        {canonicalUrl !== null && (
          <>
            <dt>Address</dt>
            <dd>{canonicalUrl}</dd>
          </>
        )}
        <dt>File</dt>
        <dd>{answer.label.location ?? '–'}</dd>
      </dl>
      <div className={classes['beside']}>
        <Notices notices={answer.notices} />
      </div>
      <details open={dating.verdict === 'contradicted'}>
        <summary>{dating.clues.length} clues of its day</summary>
        <Clues clues={dating.clues} />
      </details>
    </div>
  );
}

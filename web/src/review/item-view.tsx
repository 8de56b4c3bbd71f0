// One item of the queue: its sentence in its article, what was read of it, and why a person should look.

import type { ReviewItem } from '../api/types.ts';
import { sayDays } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import classes from './item-view.module.css';
import { PassageView } from './passage-view.tsx';
import { Reasons } from './reasons.tsx';
import { actFields, type Field, figureFields, RecordFields } from './record-fields.tsx';

type Of<Kind extends ReviewItem['kind']> = Extract<ReviewItem, { readonly kind: Kind }>;
type Linked = Of<'link'>['of'][number];

const relationQuestions: Readonly<Record<Of<'link'>['relation'], string>> = {
  'same-event': 'Do both tell of one happening?',
  'same-story': 'Are both of one story?',
  copy: 'Is one a copy of the other?',
};

/** What is asked of the person. */
export function questionOf(item: ReviewItem): string {
  switch (item.kind) {
    case 'event':
      return 'Is this what the article says?';
    case 'figure':
      return 'Does the article give this figure?';
    case 'article':
      return 'When was this article written?';
    case 'link':
      return relationQuestions[item.relation];
  }
}

function Article({ article, clues }: Of<'article'>) {
  return (
    <div className={classes['words']}>
      <p className={classes['headline']}>{article.headline ?? 'Without a headline'}</p>
      <Source article={article} />
      <ul className={classes['clues']}>
        {clues.map(({ ruleId, quote, implies, note, contradicts }) => (
          <li key={`${ruleId} ${quote} ${implies.from}`} data-against={contradicts}>
            <Quote text={quote} />
            <span>
              {sayDays(implies)}: {note}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Labels of the fields in which two acts differ. */
function differing(one: readonly Field[], other: readonly Field[]): ReadonlySet<string> {
  const plain = (fields: readonly Field[]) =>
    new Map(fields.map(([label, value]) => [label, typeof value === 'string' ? value : null]));
  const [a, b] = [plain(one), plain(other)];
  return new Set([...a.keys(), ...b.keys()].filter((label) => a.get(label) !== b.get(label)));
}

function Two({ of, relation }: Of<'link'>) {
  const fields = of.map(({ act }) => (act === null ? [] : actFields(act)));
  const differs = differing(fields[0] ?? [], fields[1] ?? []);
  return (
    <div className={classes['two']}>
      {of.map((record: Linked, index) => (
        <section key={record.id} aria-label={index === 0 ? 'The one' : 'The other'}>
          {record.passage === null ? (
            <p className={classes['headline']}>{record.article.headline ?? 'Without a headline'}</p>
          ) : (
            <PassageView passage={record.passage} />
          )}
          <Source article={record.article} recordId={relation === 'copy' ? undefined : record.id} />
          <RecordFields
            fields={(fields[index] ?? []).filter(
              ([label]) => label === 'What' || differs.has(label) || label === 'Who',
            )}
          />
        </section>
      ))}
    </div>
  );
}

function Body({ item }: { readonly item: ReviewItem }) {
  switch (item.kind) {
    case 'link':
      return <Two {...item} />;
    case 'article':
      return <Article {...item} />;
    case 'event':
    case 'figure': {
      const line = item.kind === 'event' ? item.act : item.figure;
      return (
        <div className={classes['one']}>
          <div className={classes['words']}>
            <PassageView passage={item.passage} />
            <Source article={line.article} recordId={item.id} />
          </div>
          <RecordFields fields={item.kind === 'event' ? actFields(item.act) : figureFields(item.figure)} />
        </div>
      );
    }
  }
}

export function ItemView({ item }: { readonly item: ReviewItem }) {
  return (
    <section className={classes['item']} aria-labelledby="question" data-item={item.id}>
      <h2 id="question">{questionOf(item)}</h2>
      <Body item={item} />
      <Reasons item={item} />
    </section>
  );
}

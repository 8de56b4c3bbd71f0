// Why an item is in the queue: what is doubtful of it, and what hangs on it.

import type { ReviewItem, ReviewReason } from '../api/types.ts';
import classes from './reasons.module.css';

const titles: Readonly<Record<ReviewReason['side'], string>> = {
  doubt: 'What is doubtful',
  consequence: 'What hangs on it',
};

function Side({
  side,
  share,
  reasons,
}: {
  readonly side: ReviewReason['side'];
  readonly share: number;
  readonly reasons: readonly ReviewReason[];
}) {
  const own = reasons.filter((reason) => reason.side === side);
  return own.length === 0 ? null : (
    <section className={classes['side']} data-side={side} aria-label={titles[side]}>
      <h3>
        {titles[side]}{' '}
        <span className={classes['meter']} style={{ '--share': share } as React.CSSProperties} />
      </h3>
      <ul>
        {own.map(({ code, words }) => (
          <li key={code}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

export function Reasons({ item: { reasons, doubt, consequence } }: { readonly item: ReviewItem }) {
  return (
    <div className={classes['reasons']}>
      <Side side="doubt" share={doubt} reasons={reasons} />
      <Side side="consequence" share={consequence} reasons={reasons} />
    </div>
  );
}

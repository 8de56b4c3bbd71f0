// Before a review: the token that allows rulings, where the app has none, and a name. Whoever has no token reads on.

import { Button } from '@mantine/core';
import { SignFields, useSigning } from './sign-fields.tsx';
import classes from './sign-form.module.css';
import type { Signature } from './use-signature.ts';

export function SignForm({ signature }: { readonly signature: Signature }) {
  const { mayRule } = signature;
  const signing = useSigning(signature);
  return (
    <form
      className={classes['form']}
      aria-label="To rule on records"
      onSubmit={(event) => {
        event.preventDefault();
        void signing.finish();
      }}
    >
      <p>
        {mayRule ? (
          'Rulings are signed: say who you are.'
        ) : (
          <>
            You may read the queue. To rule on it, give the token that <code>demarche serve</code> printed
            when it started, or your own; it is kept for this tab alone.
          </>
        )}
      </p>
      <SignFields signature={signature} signing={signing} isNameNeeded={mayRule} />
      <Button type="submit">{mayRule ? 'Begin' : 'Hand in'}</Button>
    </form>
  );
}

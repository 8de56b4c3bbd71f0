// A record without any act, and what fills it.

import { Notice } from './notice.tsx';

export function NothingRead() {
  return (
    <Notice title="The record knows no acts yet">
      Read some pages: <code>demarche read FOLDER</code>. They appear here as they are read.
    </Notice>
  );
}

// An address that leads nowhere.

import { Notice } from '../parts/notice.tsx';

export function NotFound() {
  return (
    <Notice title="There is nothing at this address">The link may be cut, or be of another version.</Notice>
  );
}

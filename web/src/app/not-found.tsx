// An address that leads nowhere.

import { Link } from '@tanstack/react-router';
import { Notice } from '../parts/notice.tsx';

export function NotFound() {
  return (
    <Notice title="There is nothing at this address">
      The link may be cut, or be of another version. <Link to="/">All pairs</Link> is where the record begins.
    </Notice>
  );
}

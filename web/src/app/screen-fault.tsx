// Instead of a screen that could not be fetched or drawn: what is the matter, and where to go on.

import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../parts/notice.tsx';

export function ScreenFault({ error }: ErrorComponentProps) {
  return <ErrorNotice error={error instanceof Error ? error : new Error(String(error))} />;
}

// What the system says of a file that it does not hand out, in words.

import { refusal, type UnreadablePage } from './unreadable-page.ts';

const faultWords: Readonly<Record<string, string>> = {
  Z_BUF_ERROR:
    'The gzip file breaks off before its end; what stands before was read. Fetch or copy it again.',
  Z_DATA_ERROR: 'The gzip file is damaged; what stands before the damage was read. Fetch or copy it again.',
  EACCES: 'It may not be read with the rights of this user; change its rights.',
  EPERM: 'It may not be read with the rights of this user; change its rights.',
  ENOENT: 'It vanished before it could be read; run again.',
  EISDIR: 'It is a folder where a file was expected; name the folder itself.',
  ELOOP: 'It is a link that leads to itself; name the file itself.',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether an error is one of the disk (`EIO`), and not of what was read from it (`ERR_...`, `Z_...` or none). */
export function isDiskFault(error: unknown): boolean {
  return /^E(?!RR_)/u.test(codeOf(error));
}

export function unreadable(location: string, error: unknown): UnreadablePage {
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    faultWords[codeOf(error)] ?? `It could not be read (${reason}); check the disk and run again.`;
  return refusal(location, 'UNREADABLE', message);
}

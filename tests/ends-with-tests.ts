// Programs that a test file starts end with its tests, also where one fails before it would have ended them: a file waits for what it started.

import type { ChildProcess } from 'node:child_process';
import { after } from 'node:test';

const started = new Set<ChildProcess>();
after(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Gives the program back. */
export function endsWithTests<Child extends ChildProcess>(child: Child): Child {
  started.add(child);
  return child;
}

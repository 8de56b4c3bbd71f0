// Whoever asks too often is told how long to wait.

import { DemarcheError } from '../../text/index.ts';

export class TooManyRequests extends DemarcheError {
  readonly waitSeconds: number;

  constructor(message: string, waitSeconds: number) {
    super('TOO_MANY_REQUESTS', message, `Try again in ${waitSeconds} s.`);
    this.waitSeconds = waitSeconds;
  }
}

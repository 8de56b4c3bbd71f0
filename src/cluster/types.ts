// A work queue of pages as its users see it, whatever keeps it.

export interface QueueCounts {
  /** Messages that nobody has in work. */
  readonly waiting: number;
  /** Handed to workers and not done yet. */
  readonly inWork: number;
  /** Of those in work, how many were handed out before. */
  readonly redelivered: number;
  /** Of all messages that are kept; pages too large for a message are not counted. */
  readonly bytes: number;
}

/** A message that a worker holds; it comes back to the queue where it is neither done nor spoken for in time. */
export interface QueuedMessage {
  /** The same at every delivery. */
  readonly number: number;
  /** Under which it was put. */
  readonly id: string;
  /** True where it was handed out before, and not finished. */
  readonly isAgain: boolean;
  /** The message; null where the part of it that is kept apart, being too large, is gone. */
  readonly body: () => Promise<Uint8Array | null>;
  /** Takes it from the queue for good. */
  readonly done: () => Promise<void>;
  /** To the next who asks, after so many milliseconds. */
  readonly giveBack: (delayMs?: number) => void;
  /** It stays with this worker for another while. */
  readonly stillWorking: () => void;
}

export interface PageQueue {
  /** What a person calls it. */
  readonly name: string;
  /** A message that nobody speaks for is handed to another worker after so many milliseconds. */
  readonly returnAfterMs: number;
  /** False where a message of this id is in the queue already, or was some time ago. Tries again until the servers answer. */
  readonly put: (id: string, body: Uint8Array, signal?: AbortSignal) => Promise<boolean>;
  /** The next message; null where there was none for about a second, or the servers do not answer. */
  readonly take: () => Promise<QueuedMessage | null>;
  /** How often a message that had come back was begun and not ended. */
  readonly triesOf: (number: number) => Promise<number>;
  /** None forgets the message. */
  readonly keepTries: (number: number, tries: number) => Promise<void>;
  /** Throws STREAM_UNREACHABLE where the servers do not answer. */
  readonly counts: () => Promise<QueueCounts>;
  readonly isConnected: () => boolean;
  readonly close: () => Promise<void>;
}

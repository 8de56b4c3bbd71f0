// What a long-running command says as it goes: lines for people, or one JSON object a line for machines.

export type LogFormat = 'text' | 'json';
type Value = string | number | boolean | null;
export type Level = 'info' | 'warn' | 'error';

export interface Log {
  /** `message` never changes for the same kind of happening; what does goes into the fields. */
  readonly say: (level: Level, message: string, fields?: Readonly<Record<string, Value>>) => void;
}

function shown(value: Value): string {
  const text = String(value);
  return /[\s"=]/u.test(text) || text === '' ? JSON.stringify(text) : text;
}

/** `now` gives the instant as ISO 8601; `write` takes a line. */
export function makeLog(format: LogFormat, now: () => string, write: (line: string) => void): Log {
  return {
    say: (level, message, fields = {}) => {
      if (format === 'json') {
        write(JSON.stringify({ time: now(), level, message, ...fields }));
        return;
      }
      const rest = Object.entries(fields).map(([key, value]) => ` ${key}=${shown(value)}`);
      write(`${level === 'info' ? '' : `${level}: `}${message}${rest.join('')}`);
    },
  };
}

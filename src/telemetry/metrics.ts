// Counts and measures that a monitor reads, in the text format of Prometheus
// (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).

type Labels = Readonly<Record<string, string>>;

export interface Counter {
  readonly add: (amount?: number, labels?: Labels) => void;
}

export interface Histogram {
  readonly observe: (value: number) => void;
}

/** Asked whenever somebody looks: one value, or one for each set of labels; none where it is not known now. */
type Reading = () => Promise<number | readonly (readonly [Labels, number])[] | null>;

export interface Metrics {
  /** Only grows; its name ends in `_total`. */
  readonly counter: (name: string, help: string) => Counter;
  readonly gauge: (name: string, help: string, read: Reading) => void;
  /** Counts values up to each of these bounds, which rise. */
  readonly histogram: (name: string, help: string, bounds: readonly number[]) => Histogram;
  /** All of them, as Prometheus reads them. */
  readonly text: () => Promise<string>;
}

interface Family {
  readonly head: string;
  readonly lines: () => Promise<readonly string[]>;
}

const nameShape = /^[a-z][a-z0-9_]*$/u;

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function sample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escapeLabel(text)}"`);
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
}

function makeCounter(name: string): Counter & Pick<Family, 'lines'> {
  const values = new Map<string, readonly [Labels, number]>();
  return {
    add: (amount = 1, labels = {}) => {
      const key = JSON.stringify(labels);
      values.set(key, [labels, (values.get(key)?.[1] ?? 0) + amount]);
    },
    lines: async () =>
      values.size === 0
        ? [sample(name, {}, 0)]
        : [...values.values()].map(([labels, value]) => sample(name, labels, value)),
  };
}

function makeHistogram(name: string, bounds: readonly number[]): Histogram & Pick<Family, 'lines'> {
  const counts = bounds.map(() => 0);
  let [sum, count] = [0, 0];
  return {
    observe: (value) => {
      sum += value;
      count += 1;
      for (const [at, bound] of bounds.entries()) if (value <= bound) counts[at] = (counts[at] ?? 0) + 1;
    },
    lines: async () => [
      ...bounds.map((bound, at) => sample(`${name}_bucket`, { le: String(bound) }, counts[at] ?? 0)),
      sample(`${name}_bucket`, { le: '+Inf' }, count),
      sample(`${name}_sum`, {}, sum),
      sample(`${name}_count`, {}, count),
    ],
  };
}

async function gaugeLines(name: string, read: Reading): Promise<readonly string[]> {
  const value = await read().catch(() => null);
  if (value === null) return [];
  return typeof value === 'number'
    ? [sample(name, {}, value)]
    : value.map(([labels, one]) => sample(name, labels, one));
}

/** Throws a TypeError for a name that is taken or that Prometheus does not know. */
export function makeMetrics(): Metrics {
  const families = new Map<string, Family>();
  const add = (name: string, type: string, help: string, lines: Family['lines']) => {
    if (!nameShape.test(name) || families.has(name)) throw new TypeError(`no name for a measure: ${name}`);
    const oneLine = help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
    families.set(name, { head: `# HELP ${name} ${oneLine}\n# TYPE ${name} ${type}`, lines });
  };
  return {
    counter: (name, help) => {
      const made = makeCounter(name);
      add(name, 'counter', help, made.lines);
      return made;
    },
    gauge: (name, help, read) => add(name, 'gauge', help, () => gaugeLines(name, read)),
    histogram: (name, help, bounds) => {
      const made = makeHistogram(name, bounds);
      add(name, 'histogram', help, made.lines);
      return made;
    },
    text: async () => {
      const parts: string[] = [];
      for (const { head, lines } of families.values()) parts.push(head, ...(await lines()));
      return `${parts.join('\n')}\n`;
    },
  };
}

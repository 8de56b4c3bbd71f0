// Asks the server, and says in its words what went wrong.

/** One shape for all that the server refuses. */
export interface ApiProblem {
  readonly code: string;
  readonly message: string;
  readonly advice: string | null;
}

export class ApiError extends Error {
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

function toQuery(fields: Fields): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Throws ApiError with the server's words; UNREACHABLE where there is no server. */
export async function ask<Answer>(path: string, fields: Fields = {}, signal?: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`api/v1/${path}${toQuery(fields)}`, {
      headers: { accept: 'application/json' },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError({
      code: 'UNREACHABLE',
      message: 'Demarche does not answer.',
      advice: 'Is `demarche serve` still running?',
    });
  }
  if (response.ok) return (await response.json()) as Answer;
  const told = (await response.json().catch(() => null)) as { error?: ApiProblem } | null;
  throw new ApiError(
    told?.error ?? { code: String(response.status), message: response.statusText, advice: null },
  );
}

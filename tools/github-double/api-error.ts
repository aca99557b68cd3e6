export interface FieldProblem {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** A failure as GitHub answers it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    readonly options: {
      readonly errors?: readonly FieldProblem[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }

  get body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.options.errors && { errors: this.options.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');

/** 422, as GitHub says it for one field. */
export function unprocessable(resource: string, field: string, message: string): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource, field, code: 'custom', message }] });
}

/** Throws 422 when a text is longer than GitHub takes. Lengths are in characters. */
export function checkLength(
  text: string | null | undefined,
  limit: { readonly resource: string; readonly field: string; readonly maximum: number },
): void {
  if ([...(text ?? '')].length <= limit.maximum) return;
  throw unprocessable(
    limit.resource,
    limit.field,
    `${limit.field} is too long (maximum is ${limit.maximum} characters)`,
  );
}

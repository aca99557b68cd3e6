/** What goes wrong. With `applied` the request is carried out first and only its answer is lost. */
export type Fault =
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'primary-rate-limit'; readonly resetAtSeconds: number }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly status: number; readonly applied?: boolean }
  | { readonly kind: 'conflict' }
  /** A GraphQL answer that lacks a field of the repository, with an error of this type or without a word. */
  | { readonly kind: 'graphql'; readonly field: string; readonly type?: string }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'reset'; readonly applied?: boolean };

export interface FaultRule {
  /** Any method when absent. */
  readonly method?: string;
  /** Tested against the path without query. */
  readonly path: RegExp;
  /** How many matching requests it hits. */
  readonly times: number;
  readonly fault: Fault;
}

export interface FaultAnswer {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Faults {
  inject(rule: FaultRule): void;
  /** The fault of the first rule that matches and is not used up. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  const rules: { rule: FaultRule; left: number }[] = [];
  return {
    inject: (rule) => void rules.push({ rule, left: rule.times }),
    take(method, path) {
      const hit = rules.find(
        ({ rule, left }) => left > 0 && (rule.method ?? method) === method && rule.path.test(path),
      );
      if (hit) hit.left -= 1;
      return hit?.rule.fault;
    },
  };
}

/** The answer that a fault stands for; undefined when the request is to go its normal way (late). */
export function faultAnswer(fault: Exclude<Fault, { kind: 'reset' }>): FaultAnswer | undefined {
  switch (fault.kind) {
    case 'secondary-rate-limit':
      return {
        status: 403,
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'primary-rate-limit':
      return {
        status: 403,
        message: 'API rate limit exceeded for installation ID 1.',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(fault.resetAtSeconds) },
      };
    case 'too-many-requests':
      return {
        status: 429,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'error':
      return { status: fault.status, message: 'Server Error' };
    case 'conflict':
      return { status: 409, message: 'Conflict' };
    case 'slow':
    case 'graphql':
      return undefined;
  }
}

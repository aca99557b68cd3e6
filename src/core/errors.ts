import type { Diagnostic } from './terraform/diagnostic.js';

/** Whose fault a failure is; the command line's exit code follows from it. */
export type FailureKind = 'input' | 'outside';

/** Exit codes of the command line: good, a check or policy failed, bad input, the outside world failed. */
export const EXIT_CODES = { good: 0, failed: 1, input: 2, outside: 3 } as const;

export interface FailureDetails {
  readonly kind: FailureKind;
  /** What the reader should do next. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** What there is to say beyond the message: each problem of several, or the last lines of a program. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Set when another attempt can't end otherwise, such as for a file that does not exist. */
  readonly final?: boolean;
}

/**
 * A failure that people can act on: the message says what failed and with which value, `hint` what to do next.
 * Anything else that is thrown is a defect of ours and is reported as one.
 */
export class MayflyError extends Error {
  override readonly name = 'MayflyError';
  readonly kind: FailureKind;
  readonly hint: string | undefined;
  readonly final: boolean;
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, details: FailureDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = details.kind;
    this.hint = details.hint;
    this.final = details.final ?? false;
    this.diagnostics = details.diagnostics ?? [];
  }
}

/** What failed and what to do next, on one line. Throws anything but a MayflyError again. */
export function describeError(error: unknown): string {
  if (!(error instanceof MayflyError)) throw error;
  const { message, hint = '' } = error;
  if (hint === '') return message;
  return `${message}${/^\p{Lu}/u.test(hint) ? '.' : ';'} ${hint}`;
}

const NEXT_STEPS: Readonly<Record<FailureKind, string>> = {
  input: 'Mend it and push.',
  outside: 'Re-run this job once that is mended.',
};

/** What the reader should do next, also where the error does not know. */
export const computeNextStep = ({ hint, kind }: MayflyError): string => hint ?? NEXT_STEPS[kind];

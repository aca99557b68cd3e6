import { findUrl } from '../core/report/find-url.js';
import type { ReportOutput } from '../core/report/report.js';
import type { OutputValues } from '../core/terraform/ui-events.js';
import { createRedactor, listTexts, type Redactor } from '../core/text/redact.js';

export interface RunOutputsOptions {
  /** Hides a text in the log from here on. */
  readonly mask: (text: string) => void;
  /** Values that every report shows, such as the environment's name. */
  readonly open: unknown;
  /** Secrets that are known from the start. */
  readonly secrets: readonly string[];
}

/** Shorter values that cross stacks, such as ports, turn up everywhere. */
const SHORTEST_CROSS_STACK = 8;
/** Outputs that CDKTF makes by itself so that stacks can refer to each other (cdktf lib/terraform-stack.js). */
const isCrossStack = (name: string): boolean => name.startsWith('cross-stack-output-');

/** The environment's outputs as a run gets to know them, and the secrets that they bring. */
export class RunOutputs {
  readonly #options: RunOutputsOptions;
  readonly #outputs = new Map<string, ReportOutput>();
  readonly #values: Record<string, unknown> = {};
  readonly #secrets = new Set<string>();
  readonly #crossStack = new Set<string>();
  #redactor: Redactor | undefined;
  #adopted = false;

  constructor(options: RunOutputsOptions) {
    this.#options = options;
    for (const secret of options.secrets) this.#secrets.add(secret);
  }

  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt(outputs: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(outputs))
      this.#outputs.set(name, { name, sensitive: false, value });
    this.#adopted = true;
    this.#redactor = undefined;
  }

  clear(): void {
    this.#outputs.clear();
    this.#redactor = undefined;
  }

  /** Adds root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  add(outputs: OutputValues): void {
    if (this.#adopted) this.#outputs.clear();
    this.#adopted = false;
    for (const [name, { value, sensitive }] of Object.entries(outputs)) {
      this.#values[name] = value;
      if (isCrossStack(name)) {
        this.#addCrossStack(value);
        continue;
      }
      if (sensitive) this.#addSecret(value);
      this.#outputs.set(name, sensitive ? { name, sensitive } : { name, sensitive, value });
    }
    this.#redactor = undefined;
  }

  /** As reports show them: sensitive ones without their values. */
  list(): ReportOutput[] {
    return [...this.#outputs.values()];
  }

  /** The environment's address. */
  get url(): string | undefined {
    return findUrl(this.list());
  }

  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get values(): Readonly<Record<string, unknown>> {
    return this.#values;
  }

  /** More secrets, as a run gets to know them: hidden from here on, in the log and in every report. */
  hide(secrets: readonly string[]): void {
    for (const secret of secrets) this.#addSecret(secret);
    this.#redactor = undefined;
  }

  /** The same without those that CDKTF makes for itself, for programs of the user's own. */
  get ownValues(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.#values).filter(([name]) => !isCrossStack(name)));
  }

  /** Hides every secret of this run in a text. */
  redact(text: string): string {
    this.#redactor ??= createRedactor([...this.#secrets, ...this.#listCrossStackSecrets()]);
    return this.#redactor(text);
  }

  get holdSecrets(): boolean {
    return this.#secrets.size + this.#crossStack.size > 0;
  }

  /**
   * CDKTF calls every value that crosses stacks sensitive, VPC ids as well as passwords. One that an open output or
   * the environment's own name shows is none; the others are hidden in what is reported, but not masked in all of the
   * log, where masks stay.
   */
  #listCrossStackSecrets(): string[] {
    const outputs = this.list().filter(({ sensitive }) => !sensitive);
    const open = listTexts([this.#options.open, outputs]);
    return [...this.#crossStack].filter((text) => !open.some((shown) => shown.includes(text)));
  }

  #addCrossStack(value: unknown): void {
    for (const text of listTexts(value)) if (text.length >= SHORTEST_CROSS_STACK) this.#crossStack.add(text);
  }

  #addSecret(value: unknown): void {
    for (const text of listTexts(value)) {
      this.#options.mask(text);
      this.#secrets.add(text);
    }
  }
}

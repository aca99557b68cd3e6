import { isOwnFile } from '../core/source/own-files.js';
import { placeDiagnostic } from '../core/source/place-diagnostic.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { Plan } from '../core/terraform/plan.js';
import { renderProgress } from '../core/terraform/progress.js';
import type { State } from '../core/terraform/state.js';
import type { ApplyEvent } from '../core/terraform/ui-events.js';
import type { PreparedStack, TerraformOutcome, TerraformRun } from '../ports.js';
import type { Context } from './context.js';
import type { Journal } from './journal.js';

/** What every verb that drives Terraform shares: where it works, and where what Terraform says goes. */
export interface StackWork {
  readonly context: Context;
  readonly journal: Journal;
  /** More than one stack: lines of the log carry the stack's name. */
  readonly several: boolean;
  /** Plans of stacks, once they are made. */
  readonly plans: Map<PreparedStack, Plan>;
  /** States by the names of their stacks, where they were read after the apply. */
  readonly states: Map<string, State>;
}

export const openStackWork = (
  context: Context,
  journal: Journal,
  stacks: readonly PreparedStack[],
): StackWork => ({ context, journal, several: stacks.length > 1, plans: new Map(), states: new Map() });

export const label = ({ several }: StackWork, stack: PreparedStack): string =>
  several ? `${stack.name}: ` : '';

type Command = 'init' | 'plan' | 'apply' | 'destroy';

/** An apply announces again what its plan has said already. */
const SILENT: Readonly<Partial<Record<Command, ApplyEvent['type']>>> = { apply: 'planned' };

/** The run of one Terraform command, with its progress in the log and in the journal. */
export function computeRun(work: StackWork, stack: PreparedStack, command: Command): TerraformRun {
  const { context, journal } = work;
  return {
    directory: stack.directory,
    signal: context.signal,
    onEvent: (event) => {
      journal.observe(stack.name, event);
      const line = event.type === SILENT[command] ? undefined : renderProgress(event);
      if (line !== undefined) context.log.info(`${label(work, stack)}${line}`);
    },
  };
}

/** Notes a command's diagnostics: once each, with the stack's name where there are several. */
export function noteDiagnostics(
  work: StackWork,
  stack: PreparedStack,
  { diagnostics }: TerraformOutcome,
): void {
  const known = new Set(work.journal.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  for (const diagnostic of withoutConsequences(diagnostics)) {
    const placed = placeDiagnostic(diagnostic, stack);
    const named = work.several ? { ...placed, summary: `${stack.name}: ${placed.summary}` } : placed;
    const id = JSON.stringify(named);
    if (known.has(id) || isNoise(diagnostic.summary)) continue;
    if (work.context.signal.aborted && diagnostic.summary === HALTED) continue;
    known.add(id);
    work.journal.diagnostics.push(named);
  }
}

/** What Terraform says of each resource that a cancel kept it from: nothing to whoever cancelled. */
const HALTED = 'execution halted';

/** Warnings about what Mayfly itself does, and an error that only says that others follow: nothing to a user. */
const NOISE = [
  /^Incomplete lock file information/,
  /^Provider development overrides/,
  /^\s*Terraform encountered problems during initiali[sz]ation, including problems\s+with the configuration/,
];

/**
 * A file that Terraform could not read leaves Mayfly's own files with nothing to override, which says nothing new. An
 * error that is only about Mayfly's own files stays.
 */
function withoutConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const others = diagnostics.filter(({ location }) => location === undefined || !isOwnFile(location.file));
  const explained = others.some(({ severity, summary }) => severity === 'error' && !isNoise(summary));
  return explained ? others : diagnostics;
}

const isNoise = (summary: string): boolean => NOISE.some((pattern) => pattern.test(summary));

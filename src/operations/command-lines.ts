import { listAwsSecrets } from '../core/commands/environment.js';
import { computeCommandVariables } from '../core/commands/variables.js';
import type { InterpolationValues } from '../core/config/interpolation.js';
import type { Context } from './context.js';
import type { LineContext } from './run-line.js';
import type { RunOutputs } from './run-outputs.js';

export interface CommandLines {
  readonly context: LineContext;
  /** What the references in `env` stand for. */
  readonly values: InterpolationValues;
  /** What commands do not get, and why. */
  readonly warnings: readonly string[];
}

/** What command lines of the user's own run with, for an environment with these outputs. */
export async function openCommandLines(
  { commands: host, environment, clock, log, signal }: Context,
  outputs: RunOutputs,
): Promise<CommandLines> {
  const { name, pullNumber, headSha, region } = environment;
  const values = { outputs: outputs.values, environment: name, pullNumber, headSha };
  const { variables, warnings } = computeCommandVariables({
    ...values,
    outputs: outputs.ownValues,
    url: outputs.url,
  });
  // Keys of a role may only be known since now.
  outputs.hide(listAwsSecrets(await host.readVariables()));
  const redact = (text: string): string => outputs.redact(text);
  const where = { AWS_REGION: region, AWS_DEFAULT_REGION: region };
  return {
    context: { host, variables: { ...where, ...variables }, clock, log, signal, redact },
    values,
    warnings,
  };
}

import { z } from 'zod';
import { MayflyError } from '../errors.js';
import type { Unknowns } from './plan.js';
import { type StateModule, stateModule } from './plan-schema.js';
import { isAttributes } from './plan-values.js';
import { parseOutputs, parseState, type State, type StateResource } from './state.js';

const shownSchema = z.object({
  format_version: z.string(),
  values: z
    .object({
      outputs: z
        .record(z.string(), z.object({ value: z.unknown(), sensitive: z.boolean().optional() }))
        .optional(),
      root_module: stateModule.optional(),
    })
    .optional(),
});

/**
 * A state as `terraform show -json` prints it, or the state file itself. Throws MayflyError (`input`) when it is
 * neither. https://developer.hashicorp.com/terraform/internals/json-format#state-representation
 */
export function parseStateJson(json: unknown): State {
  refusePlan(json);
  const shown = shownSchema.safeParse(json);
  if (!shown.success) return parseFile(json);
  const { values } = shown.data;
  const root = values?.root_module;
  return {
    resources: listResources(root, 'managed'),
    dataSources: listResources(root, 'data'),
    outputs: parseOutputs(values?.outputs ?? {}),
  };
}

function refusePlan(json: unknown): void {
  if (typeof json !== 'object' || json === null || !('planned_values' in json)) return;
  throw new MayflyError('this is a Terraform plan, not a state', {
    kind: 'input',
    hint: 'Make the state with `terraform show -json`, without the name of a plan file, after the apply.',
  });
}

function parseFile(json: unknown): State {
  try {
    return parseState(json);
  } catch (cause) {
    throw new MayflyError('this is not a Terraform state in JSON', {
      kind: 'input',
      hint: 'Make it with `terraform show -json` or `terraform state pull`.',
      cause,
    });
  }
}

function listResources(module: StateModule | undefined, wanted: 'managed' | 'data'): StateResource[] {
  const own = (module?.resources ?? [])
    .filter(({ mode }) => mode === wanted)
    .map(({ address, values, sensitive_values }) => ({
      address,
      attributes: isAttributes(values) ? values : {},
      sensitive: isAttributes(sensitive_values) ? (sensitive_values as Unknowns) : false,
    }));
  return [...own, ...(module?.child_modules ?? []).flatMap((child) => listResources(child, wanted))];
}

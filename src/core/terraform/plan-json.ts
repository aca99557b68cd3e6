import type { z } from 'zod';
import { MayflyError } from '../errors.js';
import { defaultMessages, renderIssues } from '../text/schema-words.js';
import type { Attributes, Plan, PlanAction, PlannedOutput, PlannedResource, Unknowns } from './plan.js';
import { joinAddress, stripInstanceKeys } from './plan-address.js';
import { flattenConfiguration, parseDefaultTags } from './plan-configuration.js';
import {
  type PlanJson,
  planSchema,
  type ResourceChangeJson,
  type StateModule,
  type StateResourceJson,
} from './plan-schema.js';
import { holdsTrue, isAttributes } from './plan-values.js';

/** Terraform's action lists; pairs that delete and create (or forget and create) are replacements. */
const ACTIONS: Readonly<Record<string, PlanAction>> = {
  'no-op': 'no-op',
  create: 'create',
  read: 'read',
  update: 'update',
  delete: 'delete',
  forget: 'forget',
  'delete,create': 'replace',
  'create,delete': 'replace',
  'create,forget': 'replace',
  'forget,create': 'replace',
};

/**
 * Reads `terraform show -json PLANFILE`, already parsed as JSON. Throws MayflyError (`input`) when it is not a plan
 * of format 1.x; the message names the place, never a value.
 */
export function parsePlanJson(json: unknown): Plan {
  const parsed = planSchema.safeParse(json, { error: defaultMessages });
  if (!parsed.success) throw wrongShape(parsed.error);
  requirePlan(Object.keys(json as object));
  const plan = parsed.data;
  const changes = (plan.resource_changes ?? []).map(parseResource);
  const { configuration, moduleReferences } = flattenConfiguration(plan.configuration?.root_module);
  return {
    terraformVersion: plan.terraform_version ?? 'unknown',
    resources: changes.filter(isJudged).map((change) => change.resource),
    outputs: parseOutputs(plan.output_changes ?? {}),
    configuration,
    dataSources: parseDataSources(plan, changes),
    moduleReferences,
    defaultTags: parseDefaultTags(plan.configuration?.provider_config),
  };
}

interface ParsedChange {
  readonly mode: 'managed' | 'data';
  readonly resource: PlannedResource;
}

function isJudged({ mode, resource }: ParsedChange): boolean {
  return mode === 'managed' && resource.action !== 'forget' && resource.action !== 'read';
}

function parseResource(json: ResourceChangeJson): ParsedChange {
  const { change } = json;
  const resource = {
    ...identity(json, json.module_address ?? ''),
    action: parseAction(change.actions, json.address),
    replacePaths: (change.replace_paths ?? []).map((path) => path.join('.')),
    before: asAttributes(change.before),
    after: asAttributes(change.after),
    unknown: asUnknowns(change.after_unknown),
    sensitive: asUnknowns(change.after_sensitive),
  };
  return { mode: json.mode, resource };
}

function identity(json: ResourceChangeJson | StateResourceJson, module: string) {
  const local = `${json.mode === 'data' ? 'data.' : ''}${json.type}.${json.name}`;
  return {
    address: json.address,
    configAddress: joinAddress(stripInstanceKeys(module), local),
    module,
    type: json.type,
    name: json.name,
    provider: json.provider_name ?? '',
  };
}

function parseAction(actions: readonly string[], address: string): PlanAction {
  const action = ACTIONS[actions.join(',')];
  if (action === undefined) {
    throw new MayflyError(`The plan asks for unknown actions [${actions.join(', ')}] on ${address}`, {
      kind: 'input',
      hint: 'This Terraform version may be newer than Mayfly; use Terraform 1.x.',
    });
  }
  return action;
}

/** Data sources read while planning stand in the prior state only; those read during apply among the changes. */
function parseDataSources(plan: PlanJson, changes: readonly ParsedChange[]): readonly PlannedResource[] {
  const read = collectState(plan.prior_state?.values?.root_module, []);
  const deferred = changes.filter(({ mode }) => mode === 'data').map(({ resource }) => resource);
  const later = new Set(deferred.map((resource) => resource.address));
  return [...read.filter((resource) => !later.has(resource.address)), ...deferred];
}

function collectState(module: StateModule | undefined, into: PlannedResource[]): PlannedResource[] {
  for (const json of module?.resources ?? []) {
    if (json.mode !== 'data') continue;
    into.push({
      ...identity(json, module?.address ?? ''),
      action: 'read',
      replacePaths: [],
      before: undefined,
      after: asAttributes(json.values),
      unknown: {},
      sensitive: asUnknowns(json.sensitive_values),
    });
  }
  for (const child of module?.child_modules ?? []) collectState(child, into);
  return into;
}

function parseOutputs(changes: NonNullable<PlanJson['output_changes']>): readonly PlannedOutput[] {
  return Object.entries(changes)
    .filter(([, change]) => change.actions.join() !== 'delete')
    .map(([name, change]) => {
      const known = !holdsTrue(change.after_unknown);
      const sensitive = holdsTrue(change.after_sensitive);
      return { name, sensitive, known, value: known ? change.after : undefined };
    });
}

function asAttributes(value: unknown): Attributes | undefined {
  return isAttributes(value) ? value : undefined;
}

function asUnknowns(value: unknown): Unknowns {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null)
    ? (value as Unknowns)
    : false;
}

/** What each plan has something of, also one that changes nothing: a state has `values` in their place. */
const PLAN_KEYS = ['planned_values', 'resource_changes', 'output_changes', 'configuration', 'prior_state'];

function requirePlan(keys: readonly string[]): void {
  if (PLAN_KEYS.some((key) => keys.includes(key))) return;
  const what = keys.includes('values') ? 'a Terraform state' : 'what Terraform prints for an empty state';
  throw new MayflyError(`this is ${what}, not a plan`, {
    kind: 'input',
    hint: 'Name the plan file: `terraform show -json PLANFILE`. A state goes beside its plan, as --state.',
  });
}

function wrongShape(error: z.ZodError): MayflyError {
  return new MayflyError(`this is not a Terraform plan in JSON (${renderIssues(error.issues)})`, {
    kind: 'input',
    hint: 'Make it with `terraform show -json PLANFILE`.',
    cause: error,
  });
}

import type { PlanOutcome } from '../../../src/ports.js';
import { planOf, resource } from '../core/policy/plan-builder.js';

/** The parts in use of a root that imports. */
export interface ImportingRoot {
  readonly import?: readonly { readonly to: string; readonly id: string }[];
}

export interface Cloud {
  /** Import ids of what does not exist. */
  readonly gone: ReadonlySet<string>;
  /** Attributes of what exists, by import id; else nothing but tags of the environment. */
  readonly attributes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly environment: string;
  readonly repository: string;
}

/** What Terraform says of a root's imports: an error for each that is not there, or what it read. */
export function planImports({ import: imports = [] }: ImportingRoot, cloud: Cloud): PlanOutcome {
  const missing = imports.filter(({ id }) => cloud.gone.has(id));
  if (missing.length > 0) {
    return {
      ok: false,
      diagnostics: missing.map(({ to }) => ({
        severity: 'error',
        summary: 'Cannot import non-existent remote object',
        detail: `While attempting to import an existing object to "${to}", the provider detected that no object exists.`,
      })),
    };
  }
  const tags = { 'mayfly:environment': cloud.environment, 'mayfly:repository': cloud.repository };
  const plan = planOf(imports.map(({ to }) => resource(to)));
  const before = new Map(imports.map(({ to, id }) => [to, cloud.attributes.get(id) ?? { id, tags }]));
  const resources = plan.resources.map((one) => ({
    ...one,
    action: 'no-op' as const,
    before: before.get(one.address),
  }));
  return { ok: true, diagnostics: [], plan: { ...plan, resources } };
}

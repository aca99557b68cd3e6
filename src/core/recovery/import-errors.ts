import type { Diagnostic } from '../terraform/diagnostic.js';

/** What Terraform says of one resource that it could not import. */
export interface ImportError {
  /** There is no such resource: a proof that nothing is left of it. */
  readonly gone: boolean;
  readonly reason: string;
}

/**
 * Terraform names the address in the text only:
 * https://github.com/hashicorp/terraform/blob/v1.14.0/internal/terraform/node_resource_plan_instance.go,
 * https://github.com/opentofu/opentofu/blob/v1.10.0/internal/tofu/node_resource_abstract_instance.go
 */
const GONE = /^Cannot import non-existent remote object$/;
const ADDRESS = /existing object to "([^"]+)"/;

/** What errors of a plan mean for the resources that it imports, by address. Errors of nothing in particular are left out. */
export function readImportErrors(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, ImportError> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Map(
    errors.flatMap(({ summary, detail, address }) => {
      const named = address ?? ADDRESS.exec(detail.replace(/\s+/g, ' '))?.[1];
      return named === undefined ? [] : [[named, { gone: GONE.test(summary), reason: summary }] as const];
    }),
  );
}

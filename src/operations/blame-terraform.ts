import type { FailureKind } from '../core/errors.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';

export type TerraformStep = 'initialize' | 'plan' | 'apply' | 'destroy';

interface Cause {
  readonly pattern: RegExp;
  readonly kind: FailureKind;
}

/** What an error says of its cause, whatever the step; the first row that fits counts. */
const CAUSES: readonly Cause[] = [
  { kind: 'outside', pattern: /the state lock\b/i },
  // https://github.com/hashicorp/terraform: internal/command/init.go, internal/getproviders/errors.go
  {
    kind: 'input',
    pattern:
      /no available releases match|does not have a provider named|Unsupported (?:Terraform|OpenTofu) Core version|This Terraform is too old/i,
  },
  {
    kind: 'outside',
    pattern:
      /^Failed to (?:query available provider packages|resolve provider packages|install provider|download module)/,
  },
  // https://github.com/hashicorp/terraform: internal/command/views, internal/states/statemgr
  {
    kind: 'outside',
    pattern: /^(?:Error (?:loading|refreshing|saving) state|Failed to (?:load|read|save|persist) state)/,
  },
  // Words of the AWS SDK, and of Go's net package.
  {
    kind: 'outside',
    pattern:
      /\b(?:operation|api|https? response) error\b|\bStatusCode: \d{3}|\bRequestError\b|\bExpiredToken|valid credential sources|\bdial tcp\b|no such host|connection (?:refused|reset)|i\/o timeout|TLS handshake|deadline exceeded/i,
  },
  // Terraform or a provider broke down.
  {
    kind: 'outside',
    pattern: /^terraform \w+ ended with exit code|^Plugin did not respond|^Provider produced /,
  },
];

/** What it is where no row fits: AWS decides about an apply, the code about a plan. */
const BY_STEP: Readonly<Record<TerraformStep, (error: Diagnostic) => FailureKind>> = {
  initialize: ({ location }) => (location === undefined ? 'outside' : 'input'),
  plan: () => 'input',
  apply: () => 'outside',
  destroy: () => 'outside',
};

/** Whose fault it is that Terraform could not do a step: the code's, or the outside world's. */
export function blameTerraform(error: Diagnostic | undefined, step: TerraformStep): FailureKind {
  // A Terraform that gives no reason broke down.
  if (error === undefined) return 'outside';
  const text = `${error.summary}\n${error.detail}`;
  return CAUSES.find(({ pattern }) => pattern.test(text))?.kind ?? BY_STEP[step](error);
}

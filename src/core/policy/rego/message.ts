/** What one `deny`, `violation` or `warn` of a Rego policy said. */
export interface RegoMessage {
  /** Path of the rule, such as `main.deny_public`. */
  readonly query: string;
  readonly text: string;
  /** Fields beside `msg`, as the policy wrote them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Names of rules that speak, as conftest has them (its policy/engine.go: isFailure, isWarning). */
const SPEAKS = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;

export function speaks(rule: string): boolean {
  return SPEAKS.test(rule);
}

export function warns({ query }: RegoMessage): boolean {
  return (query.split('.').at(-1) ?? '').startsWith('warn');
}

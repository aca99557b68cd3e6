export interface InputFacts {
  /** Declared inputs and their defaults. */
  readonly declared: Readonly<Record<string, string | undefined>>;
  readonly given: Readonly<Record<string, string>>;
  readonly token: string;
}

export interface InputResult {
  /** `INPUT_…` for every declared and every given input; a declared one without a value is empty. */
  readonly env: Readonly<Record<string, string>>;
  /** Given but not declared: the runner warns and passes them all the same. */
  readonly unexpected: readonly string[];
}

/** `required` is not enforced (Runner.Worker/ActionRunner.cs); names match without regard to case. */
export function computeInputs({ declared, given, token }: InputFacts): InputResult {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(declared))
    env[inputVariable(name)] = evaluate(value ?? '', token);
  for (const [name, value] of Object.entries(given)) env[inputVariable(name)] = value;
  const known = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  return { env, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) };
}

/** Spaces become `_`, hyphens stay (Runner.Worker/Handlers/Handler.cs:175). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, token: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    if (expression === 'github.token') return token;
    throw new Error(`The harness can't evaluate the input default ${whole}; it knows \${{ github.token }}`);
  });
}

import { MayflyError } from '../errors.js';
import { suggestHint } from '../text/suggest.js';

export interface VariableOptions {
  /** `source.variables`. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly declared: readonly string[];
  /** For people: the module's folder. */
  readonly place: string;
}

/** Throws MayflyError (`input`) when a variable is given that the module doesn't declare; Terraform would only warn. */
export function checkVariables({ given, declared, place }: VariableOptions): void {
  const unknown = Object.keys(given).filter((name) => !declared.includes(name));
  if (unknown.length === 0) return;
  const list = declared.length === 0 ? 'it declares none' : `it declares ${declared.join(', ')}`;
  const hints = unknown.map((name) => suggestHint(name, declared)).filter((hint) => hint !== undefined);
  throw new MayflyError(
    `\`source.variables\` gives ${unknown.join(', ')}, which ${place} does not declare; ${list}`,
    {
      kind: 'input',
      hint: hints[0] ?? 'Declare the variable in the module, or take it out of the configuration.',
    },
  );
}

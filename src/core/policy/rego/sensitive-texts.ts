type Json = Readonly<Record<string, unknown>>;

/** Keys of values with the keys of their marks (https://developer.hashicorp.com/terraform/internals/json-format). */
const MARKED = [
  ['before', 'before_sensitive'],
  ['after', 'after_sensitive'],
  ['values', 'sensitive_values'],
] as const;

/**
 * Texts and numbers that a plan (`terraform show -json`) marks as sensitive, wherever it holds them: what was and will
 * be, drift, outputs, states, and variables with their defaults.
 */
export function listSensitiveTexts(planJson: string): string[] {
  const plan = toMap(JSON.parse(planJson));
  const found = new Set<string>();
  const note = (value: unknown): void => {
    for (const text of listScalars(value)) found.add(text);
  };
  visit(plan, note);
  const declared = toMap(toMap(toMap(plan.configuration).root_module).variables);
  for (const [name, variable] of Object.entries(toMap(plan.variables))) {
    if (toMap(ownOf(declared, name)).sensitive === true) note(toMap(variable).value);
  }
  return [...found];
}

type Note = (value: unknown) => void;

function visit(node: unknown, note: Note): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, note);
    return;
  }
  const map = toMap(node);
  for (const [value, mark] of MARKED) visitMarked(map[value], map[mark], note);
  // An output, or a variable's declaration.
  if (map.sensitive === true) note([map.value, map.default]);
  noteArguments(map, note);
  for (const item of Object.values(map)) visit(item, note);
}

function visitMarked(value: unknown, mark: unknown, note: Note): void {
  if (mark === true) note(value);
  if (typeof mark !== 'object' || mark === null) return;
  for (const [key, inner] of Object.entries(mark)) visitMarked(ownOf(value, key), inner, note);
}

/** Constants that a call hands to sensitive variables of its module. */
function noteArguments({ expressions, module }: Json, note: Note): void {
  for (const [name, variable] of Object.entries(toMap(toMap(module).variables))) {
    if (toMap(variable).sensitive === true) note(toMap(ownOf(expressions, name)).constant_value);
  }
}

function listScalars(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listScalars) : [];
}

function ownOf(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Json)[key]
    : undefined;
}

function toMap(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

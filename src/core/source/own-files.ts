const OVERRIDE = 'mayfly_override.tf.json';
/** What a run adopts into a stack; of no use to any later one. */
export const IMPORT_FILE = 'mayfly_import.tf.json';
const VARIABLES = 'mayfly.auto.tfvars.json';

/** Whether the file, a name or a path, is one that Mayfly wrote. */
export function isOwnFile(name: string): boolean {
  return (
    isOwnOverrideFile(name) ||
    name.split('/').at(-1) === IMPORT_FILE ||
    /(^|[_/])mayfly\.auto\.tfvars\.json$/.test(name)
  );
}

export function isOwnOverrideFile(name: string): boolean {
  return /(^|[_/])mayfly_override\.tf\.json$/.test(name);
}

/** The override file's name: one that Terraform merges after all others of the folder. */
export function computeOverrideName(files: readonly string[]): string {
  return computeLastName(
    OVERRIDE,
    files.filter((name) => /(^|_)override\.tf(\.json)?$/.test(name)),
  );
}

/** The variable file's name: one that Terraform reads after all other `*.auto.tfvars` of the folder. */
export function computeVariablesName(files: readonly string[]): string {
  return computeLastName(
    VARIABLES,
    files.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)),
  );
}

/** Terraform takes such files in the order of their names, and the last one wins. */
function computeLastName(wanted: string, files: readonly string[]): string {
  const last = files
    .filter((name) => !isOwnFile(name))
    .toSorted()
    .at(-1);
  if (last === undefined || last < wanted) return wanted;
  return `${last.slice(0, last.indexOf('.'))}_${wanted}`;
}

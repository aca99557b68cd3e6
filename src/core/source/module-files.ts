import { type Declarations, NO_DECLARATIONS, type SourceFile } from './declarations.js';
import { parseHclDeclarations } from './hcl-declarations.js';
import { parseJsonDeclarations } from './json-declarations.js';

/**
 * Whether Terraform reads the file as configuration.
 * https://developer.hashicorp.com/terraform/language/files
 */
export function isConfigurationFile(name: string): boolean {
  return /\.tf(\.json)?$/.test(name) && !name.startsWith('.');
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function isOverrideFile(name: string): boolean {
  return isConfigurationFile(name) && /(^|_)override\.tf(\.json)?$/.test(name);
}

/** What all files of one module declare together; files that are no configuration are passed over. */
export function parseDeclarations(files: readonly SourceFile[]): Declarations {
  const all = inMergeOrder(files.filter(({ name }) => isConfigurationFile(baseOf(name)))).map((file) =>
    file.name.endsWith('.json') ? parseJsonDeclarations(file) : parseHclDeclarations(file),
  );
  return all.reduce(
    (left, right) => ({
      resources: [...left.resources, ...right.resources],
      data: [...left.data, ...right.data],
      providers: [...left.providers, ...right.providers],
      calls: [...left.calls, ...right.calls],
      variables: [...left.variables, ...right.variables],
    }),
    NO_DECLARATIONS,
  );
}

/**
 * Address within the module (`aws_s3_bucket.logs`, `data.aws_region.here`, `module.net`) to the place of its block. An override
 * file is not the place: the block that it changes is.
 */
export function findResourceLocations(
  files: readonly SourceFile[],
): ReadonlyMap<string, { readonly file: string; readonly line: number }> {
  const { resources, data, calls } = parseDeclarations(
    files.filter(({ name }) => !isOverrideFile(baseOf(name))),
  );
  const places = [
    ...resources.map(({ type, name, file, line }) => [`${type}.${name}`, { file, line }] as const),
    ...data.map(({ type, name, file, line }) => [`data.${type}.${name}`, { file, line }] as const),
    ...calls.map(({ name, file, line }) => [`module.${name}`, { file, line }] as const),
  ];
  return new Map(places.toReversed());
}

/** Terraform merges override files last, in the order of their names. */
function inMergeOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  const rank = ({ name }: SourceFile): number => (isOverrideFile(baseOf(name)) ? 1 : 0);
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** One instance key as Terraform prints it: `[0]` or `["a"]`; a quoted key may hold brackets and escaped quotes. */
const INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;

/** `module.a["x"].aws_vpc.b[0]` → `module.a.aws_vpc.b`. */
export function stripInstanceKeys(address: string): string {
  return address.includes('[') ? address.replace(INSTANCE_KEY, '') : address;
}

export function joinAddress(module: string, address: string): string {
  return module === '' ? address : `${module}.${address}`;
}

/** Module steps with their keys: `module.a[0].module.b` → [`module.a[0]`, `module.b`]. */
export function splitModule(module: string): readonly string[] {
  return module.match(/module\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g) ?? [];
}

/** The instance key at the end of a resource's address, with brackets; empty when it has none. */
export function instanceKeyOf(resource: {
  module: string;
  type: string;
  name: string;
  address: string;
}): string {
  const data = resource.address.startsWith(joinAddress(resource.module, 'data.')) ? 'data.' : '';
  return resource.address.slice(
    joinAddress(resource.module, `${data}${resource.type}.${resource.name}`).length,
  );
}

/** `aws_s3_bucket` of `module.site["a.b"].aws_s3_bucket.files[0]`. */
export function computeType(address: string): string {
  return /(?:^|\.)([a-z0-9_]+)\.[^.]+$/.exec(stripInstanceKeys(address))?.[1] ?? '';
}

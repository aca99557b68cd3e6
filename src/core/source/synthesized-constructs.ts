import { z } from 'zod';

/** A resource, data source or Terraform module of a synthesized stack, and the construct that it comes from. */
export interface SynthesizedConstruct {
  /** Without instance keys; that of a module's call for a module. */
  readonly address: string;
  /** Ids from the app down: `shop/Site/Bucket`. */
  readonly path: string;
}

const bodySchema = z.looseObject({ '//': z.looseObject({ metadata: z.looseObject({ path: z.string() }) }) });

/**
 * What CDKTF says of constructs in the Terraform JSON that it writes; empty for everything else.
 * https://github.com/open-constructs/cdk-terrain/blob/main/packages/cdktn/lib/terraform-element.ts
 */
export function parseSynthesizedConstructs(content: unknown): readonly SynthesizedConstruct[] {
  const typed = (kind: string, prefix: string): SynthesizedConstruct[] =>
    entriesOf(pick(content, kind)).flatMap(([type, bodies]) => parseBodies(bodies, `${prefix}${type}.`));
  return [
    ...typed('resource', ''),
    ...typed('data', 'data.'),
    ...parseBodies(pick(content, 'module'), 'module.'),
  ];
}

function parseBodies(bodies: unknown, prefix: string): SynthesizedConstruct[] {
  return entriesOf(bodies).flatMap(([name, body]) => {
    const parsed = bodySchema.safeParse({ '//': pick(body, '//') });
    return parsed.success ? [{ address: prefix + name, path: parsed.data['//'].metadata.path }] : [];
  });
}

function pick(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

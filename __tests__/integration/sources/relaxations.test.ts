import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEFT_ALONE, RELAXATIONS } from '../../../src/core/override/relaxations.js';
import { runTerraform } from './harness.js';

const ROOT = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}
`;

interface Attribute {
  readonly type: unknown;
  readonly optional?: boolean;
}

/** How many types the provider's schema gives these arguments; what issue and design count on. */
const COUNTS = {
  force_destroy: 22,
  deletion_protection: 10,
  skip_final_snapshot: 7,
  force_delete: 7,
  deletion_protection_enabled: 4,
};

describe("the table of relaxations, against the provider's own schema", () => {
  let folder: string;
  let schemas: Readonly<Record<string, { block: { attributes?: Readonly<Record<string, Attribute>> } }>>;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-schema-')));
    await writeFile(join(folder, 'main.tf'), ROOT);
    await runTerraform({ folder, args: ['init', '-input=false', '-no-color'] });
    const text = await runTerraform({ folder, args: ['providers', 'schema', '-json'] });
    const parsed = JSON.parse(text) as {
      provider_schemas: Record<string, { resource_schemas: typeof schemas }>;
    };
    schemas = parsed.provider_schemas['registry.terraform.io/hashicorp/aws']?.resource_schemas ?? {};
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const attributeOf = (type: string, argument: string) => schemas[type]?.block.attributes?.[argument];
  const typesWith = (argument: string): string[] =>
    Object.keys(schemas).filter((type) => attributeOf(type, argument)?.optional === true);

  it('names only arguments that exist and can be set, with values of their type', () => {
    const wrong = RELAXATIONS.flatMap(({ argument, types, value }) =>
      types
        .filter((type) => {
          const attribute = attributeOf(type, argument);
          return attribute?.optional !== true || !fits(value, attribute.type);
        })
        .map((type) => `${type}.${argument}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no type out by oversight', () => {
    const said = new Set([
      ...RELAXATIONS.flatMap(({ argument, types }) => types.map((type) => `${type}.${argument}`)),
      ...Object.entries(LEFT_ALONE).flatMap(([argument, types]) =>
        types.map((type) => `${type}.${argument}`),
      ),
    ]);
    const names = [...new Set(RELAXATIONS.map(({ argument }) => argument))];
    const all = names.flatMap((argument) => typesWith(argument).map((type) => `${type}.${argument}`));
    expect(all.filter((pair) => !said.has(pair))).toEqual([]);
  });

  it.each(Object.entries(COUNTS))('finds %s in %i types', (argument, count) => {
    expect(typesWith(argument)).toHaveLength(count);
  });
});

function fits(value: unknown, type: unknown): boolean {
  if (value === null) return true;
  return Array.isArray(value)
    ? Array.isArray(type)
    : { boolean: 'bool', number: 'number', string: 'string' }[typeof value as string] === type;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluatePolicy, RULES } from '../../../src/core/policy/evaluate.js';
import { parsePlanJson } from '../../../src/core/terraform/plan-json.js';
import { runTerraform } from '../sources/harness.js';
import { blockOf, type SchemaBlock } from './provider-schema.js';

const VERSIONS = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
`;
const PROVIDER = 'registry.terraform.io/hashicorp/aws';
const MODULES = ['', 'module.a', 'module.a[0].module.b["x.y"]', 'module.a[1].module.b["x.y"].module.c'];
const KEYS = ['', '[0]', '["a b"]'];

/** Types that rules name; the others are judged by `TAG-01` alone. */
const TYPES = RULES.flatMap(({ types }) => (typeof types === 'string' ? [] : types));
const MANAGED = [...new Set(TYPES.filter((type) => type.startsWith('aws_')))];

/** Types of provider 4 that are gone in 5; the labelled plans hold some. */
const FORMER = ['aws_elasticache_security_group', 'aws_redshift_security_group'];

let folder: string;
let schemas: Readonly<Record<string, { readonly block: SchemaBlock }>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-schema-'));
  await writeFile(join(folder, 'versions.tf'), VERSIONS);
  await runTerraform({ folder, args: ['init', '-input=false', '-no-color'] });
  const text = await runTerraform({ folder, args: ['providers', 'schema', '-json'] });
  schemas = JSON.parse(text).provider_schemas[PROVIDER].resource_schemas;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Sketch {
  readonly type: string;
  readonly module: string;
  readonly key: string;
  readonly action: string;
  readonly planned: { readonly value: unknown; readonly unknown: unknown };
}

function toPlan(sketches: readonly Sketch[]): unknown {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: sketches.map(({ type, module, key, action, planned }, index) => ({
      address: `${module === '' ? '' : `${module}.`}${type}.r${index}${key}`,
      ...(module === '' ? {} : { module_address: module }),
      mode: 'managed',
      type,
      name: `r${index}`,
      provider_name: PROVIDER,
      change: {
        actions: [action],
        before: null,
        after: planned.value,
        after_unknown: planned.unknown,
        after_sensitive: planned.unknown,
      },
    })),
    configuration: { root_module: {} },
  };
}

describe('a plan of the provider’s own schema', () => {
  it('is about types that the provider has', () => {
    expect(MANAGED.length).toBeGreaterThan(100);
    expect(MANAGED.filter((type) => schemas[type] === undefined)).toEqual(FORMER);
  });

  it('makes no rule throw, whatever is set, null, unknown or in a module', () => {
    const sketch = fc.constantFrom(...MANAGED).chain((type) =>
      fc.record({
        type: fc.constant(type),
        module: fc.constantFrom(...MODULES),
        key: fc.constantFrom(...KEYS),
        action: fc.constantFrom('create', 'update', 'no-op', 'delete'),
        planned: blockOf(schemas[type]?.block ?? {}),
      }),
    );
    const results = new Set<string>();
    const judged = new Set<string>();
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 8 }), (sketches) => {
        const plan = parsePlanJson(toPlan(sketches));
        const environment = { name: 'shop-pr-7', pullNumber: 7 };
        for (const { rule, result } of evaluatePolicy({ plan, settings: {}, environment })) {
          results.add(result);
          judged.add(rule);
        }
      }),
      { numRuns: 1_000 },
    );
    expect([...results].sort()).toEqual(['failed', 'passed', 'unknown']);
    expect(judged.size).toBeGreaterThan(70);
  });
});

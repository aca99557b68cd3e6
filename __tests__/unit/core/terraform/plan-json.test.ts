import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../../src/core/errors.js';
import { evaluatePolicy } from '../../../../src/core/policy/evaluate.js';
import { computeResourceChanges } from '../../../../src/core/terraform/plan-changes.js';
import { parsePlanJson } from '../../../../src/core/terraform/plan-json.js';

/** Printed by Terraform 1.11.4 with AWS provider 5.100.0 for the `.tf` files beside it; `planned_values` left out. */
const FIXTURE: unknown = JSON.parse(
  readFileSync(new URL('fixtures/plan/plan.json', import.meta.url), 'utf8'),
);
const GREEN = 'aws_s3_bucket.site["green.\\"1\\"]"]';

function change(actions: readonly string[], more: Record<string, unknown> = {}) {
  return { actions, before: null, after: {}, after_unknown: {}, after_sensitive: {}, ...more };
}

function planWith(changes: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: changes.map((item) => ({
      mode: 'managed',
      type: 'aws_vpc',
      name: 'a',
      address: 'aws_vpc.a',
      ...item,
    })),
    ...more,
  };
}

describe('parsePlanJson', () => {
  const plan = parsePlanJson(FIXTURE);

  it('flattens modules and strips instance keys, also those that hold brackets and quotes', () => {
    const addresses = plan.resources.map(({ address, configAddress, module }) => [
      address,
      configAddress,
      module,
    ]);
    expect(addresses).toContainEqual([GREEN, 'aws_s3_bucket.site', '']);
    expect(addresses).toContainEqual([
      'module.net[1].aws_vpc.this',
      'module.net.aws_vpc.this',
      'module.net[1]',
    ]);
    expect(plan.configuration.has('module.net.aws_vpc.this')).toBe(true);
  });

  it('keeps data sources apart, read while planning or not', () => {
    expect(plan.resources.every(({ type }) => type !== 'aws_iam_policy_document')).toBe(true);
    expect(plan.dataSources?.map(({ address }) => address)).toEqual([
      'data.aws_iam_policy_document.known',
      'data.aws_iam_policy_document.later',
    ]);
  });

  it('keeps what is unknown apart from what is not set', () => {
    const policy = plan.resources.find(({ type }) => type === 'aws_s3_bucket_policy');
    expect(policy?.after).not.toHaveProperty('policy');
    expect(policy?.unknown).toHaveProperty('policy', true);
  });

  it('reads outputs: known, known after apply, sensitive', () => {
    expect(plan.outputs).toEqual([
      { name: 'bucket', known: false, sensitive: false, value: undefined },
      { name: 'password', known: true, sensitive: true, value: 'swordfish' },
      { name: 'size', known: true, sensitive: false, value: 'small' },
    ]);
  });

  it('reads where module inputs and outputs come from', () => {
    expect(plan.moduleReferences?.get('module.net.vpc_id')).toContain('aws_vpc.this.id');
    expect(plan.moduleReferences?.get('module.net.var.bucket')).toContain('aws_s3_bucket.site["blue"].id');
  });

  it('reads which tags the provider adds', () => {
    expect(plan.defaultTags?.get('aws')).toEqual(['mayfly:environment', 'mayfly:repository']);
  });

  it.each([
    [['no-op'], 'no-op'],
    [['create'], 'create'],
    [['update'], 'update'],
    [['delete'], 'delete'],
    [['delete', 'create'], 'replace'],
    [['create', 'delete'], 'replace'],
  ])('takes actions %j as %s', (actions, action) => {
    expect(parsePlanJson(planWith([{ change: change(actions) }])).resources[0]?.action).toBe(action);
  });

  it('leaves out what is forgotten', () => {
    expect(parsePlanJson(planWith([{ change: change(['forget']) }])).resources).toEqual([]);
  });

  it('says which paths force a replacement', () => {
    const replaced = change(['delete', 'create'], {
      replace_paths: [['root_block_device', 0, 'size'], ['ami']],
    });
    expect(parsePlanJson(planWith([{ change: replaced }])).resources[0]?.replacePaths).toEqual([
      'root_block_device.0.size',
      'ami',
    ]);
  });

  it('accepts a plan without resources, outputs or configuration, and keys of later versions', () => {
    const empty = parsePlanJson({ format_version: '1.9', planned_values: {}, something_new: { a: 1 } });
    expect(empty.resources).toEqual([]);
    expect(empty.outputs).toEqual([]);
  });

  it('accepts a plan that changes nothing, as Terraform 1.11 prints it', () => {
    const json = {
      format_version: '1.2',
      terraform_version: '1.11.4',
      planned_values: { root_module: {} },
      configuration: { root_module: {} },
      timestamp: '2026-11-26T23:01:15Z',
      applyable: false,
      complete: true,
      errored: false,
    };
    expect(parsePlanJson(json)).toMatchObject({ terraformVersion: '1.11.4', resources: [], outputs: [] });
  });

  it.each([
    [
      'a state',
      { format_version: '1.0', terraform_version: '1.11.4', values: { root_module: {} } },
      'this is a Terraform state, not a plan',
    ],
    [
      'an empty state',
      { format_version: '1.0' },
      'this is what Terraform prints for an empty state, not a plan',
    ],
  ])('refuses %s as Terraform prints it when the plan file is forgotten', (_, json, message) => {
    const error = catchError(() => parsePlanJson(json));
    expect(error).toMatchObject({ message, kind: 'input' });
    expect(error.hint).toContain('terraform show -json PLANFILE');
  });

  it('leaves out outputs that go away', () => {
    const json = planWith([], {
      output_changes: { a: change(['delete']), b: change(['create'], { after: 1 }) },
    });
    expect(parsePlanJson(json).outputs.map(({ name }) => name)).toEqual(['b']);
  });

  it.each([
    ['no object', 'swordfish', 'the whole'],
    ['another format', { format_version: '2.0' }, 'format_version'],
    ['a state', { version: 4, resources: [] }, 'format_version'],
    [
      'a change without actions',
      planWith([{ change: { after: 'swordfish' } }]),
      'resource_changes.0.change.actions',
    ],
  ])('refuses %s, naming the place and no value', (_, json, place) => {
    const error = catchError(() => parsePlanJson(json));
    expect(error.kind).toBe('input');
    expect(error.message).toContain(place);
    expect(error.message).not.toMatch(/swordfish|invalid input|undefined/i);
    expect(error.hint).toContain('terraform show -json');
  });

  it('refuses actions that it does not know', () => {
    const error = catchError(() => parsePlanJson(planWith([{ change: change(['teleport']) }])));
    expect(error.message).toBe('The plan asks for unknown actions [teleport] on aws_vpc.a');
  });

  it('parses 10,000 resources well under a second of CPU', () => {
    const json = planWith(
      Array.from({ length: 10_000 }, (_, n) => ({
        name: `a${n}`,
        address: `module.m[${n}].aws_vpc.a${n}`,
        module_address: `module.m[${n}]`,
        change: change(['create'], { after: { deep: [[{ a: [1, 2, 3] }]], policy: 'x'.repeat(500) } }),
      })),
    );
    const start = process.cpuUsage();
    expect(parsePlanJson(json).resources).toHaveLength(10_000);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(700);
  });
});

describe('computeResourceChanges', () => {
  const changes = computeResourceChanges(parsePlanJson(FIXTURE));
  const referencesOf = (address: string) => changes.find((item) => item.address === address)?.references;

  it('lists what the plan touches, pending', () => {
    expect(changes).toHaveLength(11);
    expect(new Set(changes.map(({ outcome }) => outcome))).toEqual(new Set(['pending']));
  });

  it('follows references through for_each and modules, and leaves out data sources', () => {
    expect(referencesOf(`aws_s3_bucket_public_access_block.site["blue"]`)).toEqual(['aws_s3_bucket.site']);
    expect(referencesOf('module.net[0].aws_s3_bucket_versioning.this')).toEqual(['aws_s3_bucket.site']);
    expect(referencesOf('aws_flow_log.all')).toEqual(['aws_s3_bucket.site', 'module.net.aws_vpc.this']);
    expect(referencesOf('aws_s3_bucket_policy.site')).toEqual(['aws_s3_bucket.site']);
    expect(referencesOf('aws_iam_policy.read')).toEqual([]);
  });

  it('leaves out what stays as it is', () => {
    expect(computeResourceChanges(parsePlanJson(planWith([{ change: change(['no-op']) }])))).toEqual([]);
  });
});

describe('policy on a plan of Terraform’s own', () => {
  const findings = evaluatePolicy({ plan: parsePlanJson(FIXTURE), settings: {} });
  const resultOf = (rule: string, address: string) =>
    findings.find((finding) => finding.rule === rule && finding.address === address)?.result;

  it.each([
    ['TLS-08', 'aws_s3_bucket.site["blue"]', 'passed'],
    ['TLS-08', GREEN, 'failed'],
    ['TLS-08', 'aws_s3_bucket_policy.site', 'passed'],
    ['PUB-05', 'aws_s3_bucket.site["blue"]', 'failed'],
    ['PUB-06', 'aws_s3_bucket_policy.site', 'passed'],
    ['IAM-01', 'aws_iam_policy.read', 'passed'],
    ['IAM-01', 'data.aws_iam_policy_document.known', 'passed'],
    ['TAG-01', 'module.net[0].aws_vpc.this', 'passed'],
    ['LOG-03', 'module.net[0].aws_vpc.this', 'passed'],
    ['LOG-03', 'module.net[1].aws_vpc.this', 'failed'],
  ])('%s of %s is %s', (rule, address, result) => {
    expect(resultOf(rule, address)).toBe(result);
  });
});

function catchError(body: () => unknown): MayflyError {
  try {
    body();
  } catch (error) {
    if (error instanceof MayflyError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

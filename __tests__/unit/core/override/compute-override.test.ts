import { describe, expect, it } from '@jest/globals';
import { computeOverride, type OverrideOptions } from '../../../../src/core/override/compute-override.js';
import type { StackOverride } from '../../../../src/core/override/override.js';
import { parseDeclarations } from '../../../../src/core/source/module-files.js';

const S3 = { kind: 's3', bucket: 'state', key: 'a/b.tfstate', region: 'eu-west-1' } as const;

const compute = (
  text: string,
  override: Partial<StackOverride> = {},
  options: Partial<OverrideOptions> = {},
): Record<string, unknown> =>
  computeOverride({
    override: {
      backend: S3,
      region: 'eu-west-1',
      tags: { k: 'v' },
      relax: true,
      emulated: false,
      ...override,
    },
    declared: parseDeclarations([{ name: text.startsWith('{') ? 'a.tf.json' : 'a.tf', text }]),
    isRoot: true,
    remoteStates: new Map(),
    ...options,
  });

describe('computeOverride', () => {
  it('keeps state in S3, locked and encrypted', () => {
    expect(compute('').terraform).toEqual({
      backend: {
        s3: { bucket: 'state', key: 'a/b.tfstate', region: 'eu-west-1', encrypt: true, use_lockfile: true },
      },
    });
  });

  it('keeps state in a folder', () => {
    expect(compute('', { backend: { kind: 'local', path: '/x/a.tfstate' } }).terraform).toEqual({
      backend: { local: { path: '/x/a.tfstate' } },
    });
  });

  it('gives backend and providers what an emulator needs, and never endpoints', () => {
    const override = compute('', { emulated: true });
    expect(override.terraform).toMatchObject({
      backend: {
        s3: { use_path_style: true, skip_requesting_account_id: true, skip_region_validation: true },
      },
    });
    expect(override.provider).toMatchObject({
      aws: [{ s3_use_path_style: true, skip_credentials_validation: true }],
    });
    expect(JSON.stringify(override)).not.toContain('endpoint');
  });

  it('configures the provider where the code does not', () => {
    expect(compute('').provider).toEqual({
      aws: [{ region: 'eu-west-1', default_tags: { tags: { k: 'v' } } }],
    });
  });

  it('leaves regions of the user alone, and sets them where there is none', () => {
    const text = 'provider "aws" {\n region = "us-east-1"\n}\nprovider "aws" {\n alias = "west"\n}';
    expect(compute(text, { tags: {} }).provider).toEqual({ aws: [{ alias: 'west', region: 'eu-west-1' }] });
  });

  it('adds to tags that are an expression', () => {
    const text = 'provider "aws" {\n default_tags {\n  tags = merge(var.a, { b = "c" })\n }\n}';
    expect(compute(text, { tags: { 'mayfly:environment': 'x-${y}' } }).provider).toMatchObject({
      aws: [
        {
          default_tags: { tags: '${merge(merge(var.a, { b = "c" }), { "mayfly:environment" = "x-$${y}" })}' },
        },
      ],
    });
  });

  it('adds to tags that are a value', () => {
    const text = JSON.stringify({
      provider: { aws: { default_tags: [{ tags: { k: 'old', team: '${var.t}' } }] } },
    });
    expect(compute(text).provider).toMatchObject({
      aws: [{ default_tags: { tags: { team: '${var.t}', k: 'v' } } }],
    });
  });

  it('takes the last word of override files on the same provider', () => {
    const declared = parseDeclarations([
      { name: 'main.tf', text: 'provider "aws" {\n region = "x"\n default_tags {\n tags = var.a\n }\n}' },
      { name: 'override.tf', text: 'provider "aws" {\n default_tags {\n tags = var.b\n }\n}' },
    ]);
    expect(compute('', {}, { declared }).provider).toEqual({
      aws: [{ default_tags: { tags: '${merge(var.b, { "k" = "v" })}' } }],
    });
  });

  const KEPT = '{\n lifecycle {\n  prevent_destroy = true\n }\n}';

  it('relaxes resources, and switches prevent_destroy off where it is set, for any provider', () => {
    const text = `resource "aws_s3_bucket" "a" {}\nresource "aws_s3_bucket" "b" ${KEPT}\nresource "random_id" "c" ${KEPT}`;
    expect(compute(text).resource).toEqual({
      aws_s3_bucket: {
        a: { force_destroy: true },
        b: { force_destroy: true, lifecycle: { prevent_destroy: false } },
      },
      random_id: { c: { lifecycle: { prevent_destroy: false } } },
    });
  });

  it('leaves resources alone that need nothing, so that Terraform checks their arguments', () => {
    const text = 'resource "aws_ssm_parameter" "c" {\n valeu = "x"\n}\nresource "random_id" "b" {}';
    expect(compute(text)).not.toHaveProperty('resource');
  });

  it.each([
    ['main.tf', 'override.tf'],
    ['override.tf', 'main.tf'],
  ])('switches off what %s prevents when %s says nothing of it', (prevents, silent) => {
    const declared = parseDeclarations([
      { name: prevents, text: `resource "random_id" "b" ${KEPT}` },
      { name: silent, text: 'resource "random_id" "b" {}' },
    ]);
    expect(compute('', {}, { declared }).resource).toEqual({
      random_id: { b: { lifecycle: { prevent_destroy: false } } },
    });
  });

  it('leaves resources alone when protection is kept', () => {
    expect(compute('resource "aws_s3_bucket" "a" {}', { relax: false })).not.toHaveProperty('resource');
  });

  it('gives a child module no backend and no provider of its own', () => {
    expect(compute('resource "aws_s3_bucket" "a" {}', {}, { isRoot: false })).toEqual({
      resource: { aws_s3_bucket: { a: { force_destroy: true } } },
    });
  });

  it('points references to other stacks at their real state', () => {
    const remoteStates = new Map([['other', { ...S3, key: 'a/other.tfstate' }]]);
    expect(compute('', { emulated: true }, { remoteStates }).data).toMatchObject({
      terraform_remote_state: {
        other: { backend: 's3', config: { bucket: 'state', key: 'a/other.tfstate', use_path_style: true } },
      },
    });
  });
});

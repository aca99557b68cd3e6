import { describe, expect, it } from '@jest/globals';
import { findResourceLocations, parseDeclarations } from '../../../../src/core/source/module-files.js';

const hcl = (text: string, name = 'main.tf') => ({ name, text });
const json = (value: unknown, name = 'main.tf.json') => ({ name, text: JSON.stringify(value, null, 2) });

describe('parseDeclarations', () => {
  it('lists resources and data of both syntaxes, with their places', () => {
    const declared = parseDeclarations([
      hcl('data "aws_region" "here" {}\n\nresource "aws_s3_bucket" "a" {}'),
      json({ resource: { aws_s3_bucket: { b: { '//': 'x' } } } }),
    ]);
    expect(declared.resources).toEqual([
      { type: 'aws_s3_bucket', name: 'a', file: 'main.tf', line: 3, preventsDestroy: false },
      { type: 'aws_s3_bucket', name: 'b', file: 'main.tf.json', line: 4, preventsDestroy: false },
    ]);
    expect(declared.data).toEqual([
      { type: 'aws_region', name: 'here', file: 'main.tf', line: 1, preventsDestroy: false },
    ]);
  });

  it.each([
    ['true', true],
    ['true # keep', true],
    ['var.keep', true],
    ['false', false],
    ['false // for now', false],
  ])('tells from HCL whether prevent_destroy = %s prevents', (value, expected) => {
    const text = `resource "a" "b" {\n  x = 1\n  lifecycle {\n    prevent_destroy = ${value}\n  }\n}`;
    expect(parseDeclarations([hcl(text)]).resources[0]?.preventsDestroy).toBe(expected);
  });

  it('looks for prevent_destroy in the lifecycle block only, on one line too', () => {
    const text = [
      'resource "a" "b" { lifecycle { prevent_destroy = true } }',
      'resource "a" "c" {\n  # lifecycle { prevent_destroy = true }\n  other { prevent_destroy = true }\n}',
    ].join('\n');
    expect(parseDeclarations([hcl(text)]).resources.map((one) => one.preventsDestroy)).toEqual([true, false]);
  });

  it('tells from JSON whether a resource prevents its destruction', () => {
    const bodies = {
      a: { lifecycle: { prevent_destroy: true } },
      b: [{ lifecycle: [{ create_before_destroy: true }, { prevent_destroy: '${true}' }] }],
      c: { lifecycle: { prevent_destroy: false } },
      d: { lifecycle: { prevent_destroy: null } },
      e: { prevent_destroy: true },
    };
    const { resources } = parseDeclarations([json({ resource: { x: bodies } })]);
    expect(resources.filter((one) => one.preventsDestroy).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('takes JSON blocks that are written as arrays', () => {
    const declared = parseDeclarations([
      json({
        resource: [{ aws_s3_bucket: [{ a: [{ bucket: 'x' }] }] }, { aws_s3_bucket: { b: {} } }],
        module: [{ net: [{ source: './net' }] }],
        variable: { size: {} },
      }),
    ]);
    expect(declared.resources.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(declared.calls).toEqual([{ name: 'net', source: './net', file: 'main.tf.json', line: 22 }]);
    expect(declared.variables).toEqual(['size']);
  });

  it('reads module calls and variables', () => {
    const declared = parseDeclarations([
      hcl(
        'module "net" {\n  source = "../modules/net" # why\n}\nmodule "x" { source = var.x }\nvariable "size" {}',
      ),
    ]);
    expect(declared.calls.map(({ name, source }) => [name, source])).toEqual([
      ['net', '../modules/net'],
      ['x', undefined],
    ]);
    expect(declared.variables).toEqual(['size']);
  });

  it('reads provider configurations', () => {
    const declared = parseDeclarations([
      hcl('provider "aws" {\n  region = var.region\n  default_tags {\n    tags = var.tags\n  }\n}'),
      json({ provider: { aws: [{ alias: 'west' }, { default_tags: [{ tags: { a: 'b' } }] }] } }),
      json({ provider: { aws: { alias: 'text', default_tags: { tags: '${var.tags}' } } } }, 'x.tf.json'),
    ]);
    expect(declared.providers).toEqual([
      {
        name: 'aws',
        alias: undefined,
        setsRegion: true,
        defaultTags: { kind: 'expression', text: 'var.tags' },
      },
      { name: 'aws', alias: 'west', setsRegion: false, defaultTags: undefined },
      { name: 'aws', alias: undefined, setsRegion: false, defaultTags: { kind: 'value', tags: { a: 'b' } } },
      {
        name: 'aws',
        alias: 'text',
        setsRegion: false,
        defaultTags: { kind: 'expression', text: 'var.tags' },
      },
    ]);
  });

  it('says that generated default tags are generated', () => {
    const text = 'provider "aws" {\n  dynamic "default_tags" {\n    for_each = [1]\n    content {}\n  }\n}';
    expect(parseDeclarations([hcl(text)]).providers[0]?.defaultTags).toEqual({ kind: 'generated' });
  });

  it('passes over files that Terraform does not read', () => {
    expect(
      parseDeclarations([hcl('resource "a" "b" {}', 'main.tf.bak'), hcl('no', '.x.tf')]).resources,
    ).toEqual([]);
  });

  it('puts override files last', () => {
    const declared = parseDeclarations([
      hcl('variable "o" {}', 'a_override.tf'),
      hcl('variable "m" {}', 'main.tf'),
      hcl('variable "p" {}', 'override.tf'),
    ]);
    expect(declared.variables).toEqual(['m', 'o', 'p']);
  });

  it('names the file that is not JSON', () => {
    expect(() => parseDeclarations([{ name: 'stacks/a/cdk.tf.json', text: '{' }])).toThrow(
      'stacks/a/cdk.tf.json is not valid JSON',
    );
  });
});

describe('findResourceLocations', () => {
  it('maps addresses to the block that made them, not to its override', () => {
    const locations = findResourceLocations([
      hcl('resource "aws_s3_bucket" "a" {}', 'infra/override.tf'),
      hcl('\nresource "aws_s3_bucket" "a" {}\ndata "aws_region" "r" {}\nmodule "m" {}', 'infra/main.tf'),
    ]);
    expect(Object.fromEntries(locations)).toEqual({
      'aws_s3_bucket.a': { file: 'infra/main.tf', line: 2 },
      'data.aws_region.r': { file: 'infra/main.tf', line: 3 },
      'module.m': { file: 'infra/main.tf', line: 4 },
    });
  });
});

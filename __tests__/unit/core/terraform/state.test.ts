import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../../src/core/errors.js';
import {
  parseStateOutputs,
  parseStateResources,
  parseStateText,
} from '../../../../src/core/terraform/state.js';

/** Reduced from a state that Terraform 1.14 wrote. */
const STATE = {
  version: 4,
  terraform_version: '1.14.0',
  serial: 7,
  lineage: '2c8c1d1e-0000-0000-0000-000000000000',
  outputs: {
    url: { value: 'http://shop.example/', type: 'string' },
    password: { value: 'hunter2', type: 'string', sensitive: true },
  },
  resources: [
    { mode: 'data', type: 'aws_caller_identity', name: 'me', provider: 'p', instances: [{}] },
    { mode: 'managed', type: 'aws_s3_bucket', name: 'site', provider: 'p', instances: [{ attributes: {} }] },
    {
      module: 'module.a["x"].module.b[0]',
      mode: 'managed',
      type: 'aws_s3_object',
      name: 'file',
      provider: 'p',
      instances: [{ index_key: 'say "hi" ${now}' }, { index_key: 3 }, { deposed: '1a2b3c4d' }],
    },
  ],
  check_results: null,
};

describe('parseStateResources', () => {
  it('gives the addresses of managed resources, as Terraform writes them', () => {
    expect(parseStateResources(STATE)).toEqual([
      'aws_s3_bucket.site',
      'module.a["x"].module.b[0].aws_s3_object.file["say \\"hi\\" $${now}"]',
      'module.a["x"].module.b[0].aws_s3_object.file[3]',
      'module.a["x"].module.b[0].aws_s3_object.file (deposed 1a2b3c4d)',
    ]);
  });

  it('finds nothing in the state that a destroy leaves', () => {
    expect(parseStateResources({ version: 4, serial: 9, outputs: {}, resources: [] })).toEqual([]);
    expect(parseStateResources({ version: 4, serial: 9, outputs: null, resources: null })).toEqual([]);
  });

  it.each([[null], [{}], [{ version: 3, modules: [] }], [{ version: 4, resources: [{ mode: 'managed' }] }]])(
    'refuses %j rather than calling it empty',
    (json) => {
      expect(() => parseStateResources(json)).toThrow(MayflyError);
    },
  );
});

describe('parseStateOutputs', () => {
  it('keeps which outputs are sensitive', () => {
    expect(parseStateOutputs(STATE)).toEqual({
      url: { value: 'http://shop.example/', sensitive: false },
      password: { value: 'hunter2', sensitive: true },
    });
  });
});

describe('parseStateText', () => {
  it('names the file that is damaged', () => {
    expect(parseStateText('{"version":4}', 's3://b/k')).toEqual({ version: 4 });
    expect(() => parseStateText('{"version"', 's3://b/k')).toThrow(
      'the Terraform state s3://b/k is not JSON',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../../src/core/errors.js';
import { parseState, parseStateText } from '../../../../src/core/terraform/state.js';

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

const addressesOf = (json: unknown) => parseState(json).resources.map(({ address }) => address);

describe('the resources of a state', () => {
  it('are the managed ones, as Terraform writes them', () => {
    expect(addressesOf(STATE)).toEqual([
      'aws_s3_bucket.site',
      'module.a["x"].module.b[0].aws_s3_object.file["say \\"hi\\" $${now}"]',
      'module.a["x"].module.b[0].aws_s3_object.file[3]',
      'module.a["x"].module.b[0].aws_s3_object.file (deposed 1a2b3c4d)',
    ]);
  });

  it('finds nothing in the state that a destroy leaves', () => {
    expect(addressesOf({ version: 4, serial: 9, outputs: {}, resources: [] })).toEqual([]);
    expect(addressesOf({ version: 4, serial: 9, outputs: null, resources: null })).toEqual([]);
  });

  it.each([[null], [{}], [{ version: 3, modules: [] }], [{ version: 4, resources: [{ mode: 'managed' }] }]])(
    'refuses %j rather than calling it empty',
    (json) => {
      expect(() => parseState(json)).toThrow(MayflyError);
    },
  );
});

describe('the outputs of a state', () => {
  it('say which are sensitive', () => {
    expect(parseState(STATE).outputs).toEqual({
      url: { value: 'http://shop.example/', sensitive: false },
      password: { value: 'hunter2', sensitive: true },
    });
  });
});

describe('one resource of a state', () => {
  it('has its attributes, and marks those that are sensitive', () => {
    const instance = {
      attributes: { name: 'db', password: 'x', setting: [{ value: 'y' }] },
      sensitive_attributes: [
        [{ type: 'get_attr', value: 'password' }],
        [
          { type: 'get_attr', value: 'setting' },
          { type: 'index', value: { value: 0, type: 'number' } },
          { type: 'get_attr', value: 'value' },
        ],
      ],
    };
    const resources = [{ mode: 'managed', type: 'aws_db_instance', name: 'a', instances: [instance] }];
    expect(parseState({ version: 4, resources }).resources).toEqual([
      {
        address: 'aws_db_instance.a',
        attributes: instance.attributes,
        sensitive: { password: true, setting: { 0: { value: true } } },
      },
    ]);
  });

  it('is a data source where its mode says so', () => {
    expect(parseState(STATE).dataSources.map(({ address }) => address)).toEqual([
      'data.aws_caller_identity.me',
    ]);
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

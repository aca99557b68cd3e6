import { expect, it } from '@jest/globals';
import { parseStateJson } from '../../../../src/core/terraform/state-json.js';

it('a plan in the place of a state is told', () => {
  const plan = { format_version: '1.2', terraform_version: '1.11.4', planned_values: { root_module: {} } };
  expect(() => parseStateJson(plan)).toThrow('this is a Terraform plan, not a state');
});

it('an empty state, as Terraform prints it, holds nothing', () => {
  expect(parseStateJson({ format_version: '1.0' })).toEqual({ resources: [], dataSources: [], outputs: {} });
});

import { describe, expect, it } from '@jest/globals';
import {
  computeOverrideName,
  computeVariablesName,
  isOwnFile,
} from '../../../../src/core/source/own-files.js';

describe('computeOverrideName', () => {
  it.each([
    [['main.tf', 'a_override.tf'], 'mayfly_override.tf.json'],
    [['override.tf'], 'override_mayfly_override.tf.json'],
    [['override.tf.json', 'z_override.tf'], 'z_override_mayfly_override.tf.json'],
    [['override.tf', 'override_mayfly_override.tf.json'], 'override_mayfly_override.tf.json'],
  ])('sorts after %j as %s', (files, name) => {
    const chosen = computeOverrideName(files);
    expect(chosen).toBe(name);
    expect(isOwnFile(chosen)).toBe(true);
    for (const file of files.filter((other) => /override/.test(other) && !isOwnFile(other))) {
      expect(file < chosen).toBe(true);
    }
  });
});

describe('computeVariablesName', () => {
  it('sorts after the other variable files, so that the configuration wins', () => {
    expect(computeVariablesName(['terraform.tfvars', 'dev.auto.tfvars'])).toBe('mayfly.auto.tfvars.json');
    const late = computeVariablesName(['prod.auto.tfvars']);
    expect(late).toBe('prod_mayfly.auto.tfvars.json');
    expect('prod.auto.tfvars' < late).toBe(true);
    expect(isOwnFile(late)).toBe(true);
  });
});

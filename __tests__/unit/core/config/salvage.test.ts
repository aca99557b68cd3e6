import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNameKnown, salvageConfig } from '../../../../src/core/config/salvage.js';

describe('a configuration that no longer parses', () => {
  it('still says where the environment is kept', () => {
    const text =
      'name: market\nregion: eu-west-1\nstate: { bucket: our-state, prefix: p }\nsource: 12\nlifetme: 3h\n';
    expect(salvageConfig(text)).toMatchObject({
      name: 'market',
      region: 'eu-west-1',
      state: { kind: 's3', bucket: 'our-state', prefix: 'p' },
    });
  });

  it('gives the default for each key that is wrong', () => {
    const config = salvageConfig('name: "Not A Name!"\nregion: eu-wset-1\nstate: 5\n');
    expect(config.name).toBeUndefined();
    expect(config.region).toBeUndefined();
    expect(config.state).toEqual({ kind: 's3', bucket: 'auto', prefix: 'mayfly' });
  });

  it('may be missing or no YAML at all', () => {
    expect(salvageConfig(undefined).state.kind).toBe('s3');
    fc.assert(fc.property(fc.string(), (text) => void salvageConfig(text)));
  });
});

describe('the name in a configuration that no longer parses', () => {
  it.each([
    ['stands there', 'name: market\nlifetme: 3h\n', true],
    ['stands before the break', 'name: market\nsource: { module: infra\nregion: eu\n', true],
    ['is not there, and the text is whole', 'lifetme: 3h\n', true],
    ['may stand behind the break', 'source: { module: infra\n', false],
    ['is none', 'name: "Act Ü!"\n', false],
    ['is lost with everything', '- a\n', false],
  ])('%s: %j is known: %s', (_, text, known) => {
    expect(isNameKnown(text)).toBe(known);
  });
});

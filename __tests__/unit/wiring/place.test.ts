import { describe, expect, it } from '@jest/globals';
import { computeEndpoint, computeRegion } from '../../../src/wiring/place.js';

describe('the region', () => {
  it.each([
    ['eu-west-1', { AWS_REGION: 'us-east-1' }, 'eu-west-1'],
    [undefined, { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'eu-west-1' }, 'us-east-1'],
    [undefined, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' }, 'eu-west-1'],
  ])('of %s and %o is %s', (configured, env, expected) => {
    expect(computeRegion(configured, env)).toBe(expected);
  });

  it.each([
    [{}, 'no AWS region is known', 'Set `region` in the configuration, or AWS_REGION in the environment.'],
    [{ AWS_REGION: 'eu-wset-1' }, 'AWS_REGION is "eu-wset-1", which is', 'did you mean `eu-west-1`?'],
    [
      { AWS_DEFAULT_REGION: 'mars' },
      'AWS_DEFAULT_REGION is "mars", which',
      'Give a region such as eu-west-1.',
    ],
  ])('of %o is refused', (env, message, hint) => {
    expect(() => computeRegion(undefined, env)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), hint }),
    );
  });
});

describe('the endpoint', () => {
  it.each([
    ['mars', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'aws-endpoint-url "mars" is no http(s) URL'],
    [undefined, { AWS_ENDPOINT_URL: 'mars' }, 'AWS_ENDPOINT_URL "mars" is no http(s) URL'],
  ])('of %s and %o is refused by the name of where it was given', (input, env, message) => {
    expect(() => computeEndpoint(input, env)).toThrow(message);
  });
});

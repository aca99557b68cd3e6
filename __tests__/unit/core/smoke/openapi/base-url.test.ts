import { describe, expect, it } from '@jest/globals';
import { computeBaseUrl } from '../../../../../src/core/smoke/openapi/base-url.js';

describe('what the paths stand behind', () => {
  it.each([
    ['https://x.example', undefined, 'https://x.example'],
    ['https://x.example/', { url: '/' }, 'https://x.example'],
    ['https://x.example', { url: 'https://api.example.com/v1/' }, 'https://x.example/v1'],
    ['http://x.example:8080/', { url: '/v1' }, 'http://x.example:8080/v1'],
    ['https://x.example/prod/', { url: 'https://api.example.com/v1' }, 'https://x.example/prod'],
    ['https://x.example', { url: '//api.example.com/v1' }, 'https://x.example'],
    ['https://x.example', { url: '{protocol}://api.example.com' }, 'https://x.example'],
    [
      'https://x.example',
      {
        url: 'https://{region}.example.com/{version}',
        variables: { region: { default: 'eu' }, version: { default: 'v2' } },
      },
      'https://x.example/v2',
    ],
    [undefined, { url: 'https://api.example.com/v1/' }, 'https://api.example.com/v1'],
    [
      undefined,
      { url: 'https://{r}.example.com', variables: { r: { default: 'eu' } } },
      'https://eu.example.com',
    ],
  ])('for base %s and server %j is %s', (base, server, url) => {
    expect(computeBaseUrl(base, server)).toBe(url);
  });

  it.each([
    [undefined, undefined, /server is not given/],
    [undefined, { url: '/v1' }, /server is \/v1, which names no host/],
    ['ftp://x', undefined, /must be a URL of http or https, not ftp:\/\/x/],
  ])('is told to be missing for base %s and server %j', (base, server, message) => {
    expect(() => computeBaseUrl(base, server)).toThrow(message);
  });
});

import { describe, expect, it } from '@jest/globals';
import { explainHttpTarget } from '../../../../../src/core/config/schema/http-target.js';

describe('the URL of a check', () => {
  it.each([
    '${outputs.url}',
    '${outputs.url}/',
    '${outputs.url}:${outputs.port}/health',
    '${outputs.url}${outputs.path}',
    'http://${outputs.host}:${outputs.port}/',
    'http://localhost:8101${outputs.path}',
    'http://localhost:${outputs.port}${outputs.path}',
    'http://${outputs.host}${outputs.path}',
    'http://[${outputs.address}]:${outputs.port}/',
    'https://${outputs.a}.${outputs.b}.example/x:${outputs.c}?q=${outputs.d}:${outputs.e}#${outputs.f}',
    'http://x/$${outputs.literal}',
  ])('may be %s', (text) => {
    expect(explainHttpTarget(text)).toBeUndefined();
  });

  it.each([
    ['localhost:8101', 'must be a URL that begins with http://'],
    ['ftp://${outputs.host}/', 'must be a URL that begins with http://'],
    ['http://', 'must be a URL that begins with http://'],
    ['http://localhost:port/', 'must be a URL that begins with http://'],
    ['http://${outputs.host}/a b', 'without spaces'],
    ['https://me:${outputs.password}@shop.example/', 'must not hold a user name or password'],
    ['https://${outputs.user}@shop.example/', 'must not hold a user name or password'],
  ])('may not be %s', (text, message) => {
    expect(explainHttpTarget(text)).toContain(message);
  });
});

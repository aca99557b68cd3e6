import { describe, expect, it } from '@jest/globals';
import { applyMirror } from '../../../../src/adapters/installer/mirror.js';
import { PUBLISHERS } from '../../../../src/adapters/installer/publishers.js';
import { MayflyError } from '../../../../src/core/errors.js';

const { terraform, opentofu } = PUBLISHERS;

describe('a mirror', () => {
  it('replaces the addresses and keeps the key', () => {
    const mirrored = applyMirror(terraform, { MAYFLY_TERRAFORM_MIRROR: 'https://mirror.example/terraform/' });
    expect(mirrored).toEqual({
      ...terraform,
      baseUrl: 'https://mirror.example/terraform',
      indexUrl: 'https://mirror.example/terraform/index.json',
    });
  });

  it('of OpenTofu holds its list too', () => {
    const mirrored = applyMirror(opentofu, { MAYFLY_OPENTOFU_MIRROR: 'http://10.0.0.1:8080/tofu' });
    expect(mirrored.indexUrl).toBe('http://10.0.0.1:8080/tofu/api.json');
  });

  it('of one tool is not that of the other', () => {
    expect(applyMirror(terraform, { MAYFLY_OPENTOFU_MIRROR: 'https://mirror.example' })).toBe(terraform);
  });

  it.each([undefined, '', '  '])('of %j is none', (value) => {
    expect(applyMirror(terraform, { MAYFLY_TERRAFORM_MIRROR: value })).toBe(terraform);
  });

  it.each([
    'mirror.example',
    'ftp://mirror.example',
    'file:///etc',
    'https://me:hush@mirror.example',
    'https://m.example/?token=hush',
  ])('of %s is refused, without repeating it', (value) => {
    const apply = () => applyMirror(terraform, { MAYFLY_TERRAFORM_MIRROR: value });
    expect(apply).toThrow(MayflyError);
    expect(apply).toThrow(/^MAYFLY_TERRAFORM_MIRROR is not the address of a folder that anyone may read$/);
  });
});

import { isAbsolute, resolve } from 'node:path';
import { REGIONS } from '../core/config/regions.js';
import { MayflyError } from '../core/errors.js';
import { suggestHint } from '../core/text/suggest.js';

/** The region of the configuration, else that of the environment. Throws MayflyError when there is none, or none of AWS's. */
export function computeRegion(
  configured: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (configured !== undefined) return configured;
  const name = env.AWS_REGION ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
  const region = env[name];
  if (region && REGIONS.includes(region)) return region;
  if (region) {
    throw new MayflyError(`${name} is ${JSON.stringify(region)}, which is not an AWS region`, {
      kind: 'input',
      hint: suggestHint(region, REGIONS) ?? 'Give a region such as eu-west-1.',
    });
  }
  throw new MayflyError('no AWS region is known', {
    kind: 'input',
    hint: 'Set `region` in the configuration, or AWS_REGION in the environment.',
  });
}

export function resolveWorkingDirectory(workspace: string, directory: string): string {
  return isAbsolute(directory) ? directory : resolve(workspace, directory);
}

/** `aws-endpoint-url`, or the variable that AWS's own tools read. Throws MayflyError when it is no URL. */
export function computeEndpoint(
  input: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const endpoint = input ?? (env.AWS_ENDPOINT_URL || undefined);
  const name = input === undefined ? 'AWS_ENDPOINT_URL' : 'aws-endpoint-url';
  if (endpoint === undefined || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, '');
  throw new MayflyError(`${name} ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: 'input',
    hint: 'Write it like http://127.0.0.1:5000, or leave it out to use AWS.',
  });
}

import { isAbsolute, resolve } from 'node:path';
import { MayflyError } from '../core/errors.js';

/** The region of the configuration, else that of the environment. Throws MayflyError when there is none. */
export function computeRegion(
  configured: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const region = configured ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION);
  if (region) return region;
  throw new MayflyError('no AWS region is known', {
    kind: 'input',
    hint: 'Set `region` in the configuration, or AWS_REGION in the environment.',
  });
}

export function resolveWorkingDirectory(workspace: string, directory: string): string {
  return isAbsolute(directory) ? directory : resolve(workspace, directory);
}

/** The input `aws-endpoint-url`, or the variable that AWS's own tools read. Throws MayflyError when it is no URL. */
export function computeEndpoint(
  input: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const endpoint = input ?? (env.AWS_ENDPOINT_URL || undefined);
  if (endpoint === undefined || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, '');
  throw new MayflyError(`aws-endpoint-url ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: 'input',
    hint: 'Write it like http://127.0.0.1:5000, or leave it out to use AWS.',
  });
}

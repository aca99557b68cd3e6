import type { StackOverride } from './override.js';

type Backend = StackOverride['backend'];
type Settings = Readonly<Record<string, unknown>>;

/**
 * Settings of the S3 backend for an endpoint that is not AWS; the endpoint itself comes from `AWS_ENDPOINT_URL`.
 * https://developer.hashicorp.com/terraform/language/backend/s3
 */
const EMULATED: Settings = {
  use_path_style: true,
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  skip_region_validation: true,
};

/** The content of `terraform { backend … }`: backend type to settings. */
export function computeBackendBlock({ backend, emulated }: BackendOptions): Record<string, Settings> {
  const { type, config } = computeReader({ backend, emulated });
  return { [type]: type === 's3' ? { ...config, encrypt: true, use_lockfile: true } : config };
}

/** The arguments of a `terraform_remote_state` that reads what the backend keeps. */
export function computeRemoteState(options: BackendOptions): { backend: string; config: Settings } {
  const { type, config } = computeReader(options);
  return { backend: type, config };
}

interface BackendOptions {
  readonly backend: Backend;
  readonly emulated: boolean;
}

function computeReader({ backend, emulated }: BackendOptions): { type: string; config: Settings } {
  if (backend.kind === 'local') return { type: 'local', config: { path: backend.path } };
  const { bucket, key, region } = backend;
  return { type: 's3', config: { bucket, key, region, ...(emulated ? EMULATED : {}) } };
}

import type { AdoptableType } from './adoptable-type.js';
import { COMPUTE } from './types/compute.js';
import { DATABASES } from './types/databases.js';
import { EDGE } from './types/edge.js';
import { IDENTITY } from './types/identity.js';
import { MESSAGES } from './types/messages.js';
import { NETWORK } from './types/network.js';
import { SETTINGS } from './types/settings.js';
import { STORAGE } from './types/storage.js';

/**
 * What Terraform can adopt by an ARN alone, from the import sections of
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs and the forms of ARNs in
 * https://docs.aws.amazon.com/service-authorization/latest/reference/. Where several rows fit an ARN, they are tried in
 * their order. An integration test holds types and arguments against the provider itself.
 */
export const ADOPTABLE: readonly AdoptableType[] = [
  ...COMPUTE,
  ...DATABASES,
  ...EDGE,
  ...IDENTITY,
  ...MESSAGES,
  ...NETWORK,
  ...SETTINGS,
  ...STORAGE,
];

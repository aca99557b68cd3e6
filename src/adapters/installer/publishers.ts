import { z } from 'zod';
import type { ToolKind } from '../../core/terraform/tool-spec.js';
import { HASHICORP_KEY } from './keys/hashicorp.js';
import { OPENTOFU_KEY } from './keys/opentofu.js';

/** Who releases a tool, where, and how its files are named. */
export interface Publisher {
  /** The program, without the ending that it has on Windows; names of release files begin with it too. */
  readonly program: string;
  readonly signer: string;
  /** Armored OpenPGP key that checksums are signed with. */
  readonly publicKey: string;
  /** Installed where nothing is asked for and nothing is there. */
  readonly defaultVersion: string;
  /** Folder of all releases, without a slash at its end. */
  readonly baseUrl: string;
  /** The list of all releases. */
  readonly indexUrl: string;
  /** Name of that list below a mirror. */
  readonly indexName: string;
  /** Environment variable with another `baseUrl`. */
  readonly mirrorVariable: string;
  /** Folder of one release below `baseUrl`. */
  readonly folderOf: (version: string) => string;
  /** What follows the checksum file's name in the name of its signature. */
  readonly signatureSuffix: string;
  /** Reads versions from the parsed list. */
  readonly index: z.ZodType<readonly string[]>;
}

/** Terraform: `{ "versions": { "1.15.9": {…} } }`; https://releases.hashicorp.com/terraform/index.json */
const terraformIndex = z
  .object({ versions: z.record(z.string(), z.unknown()) })
  .transform(({ versions }) => Object.keys(versions));

/** https://github.com/opentofu/get.opentofu.org/blob/3d354dfa62d9/releases-generator/data.go */
const opentofuIndex = z
  .object({ versions: z.array(z.object({ id: z.string() })) })
  .transform(({ versions }) => versions.map(({ id }) => id.replace(/^v/, '')));

export const PUBLISHERS: Readonly<Record<ToolKind, Publisher>> = {
  terraform: {
    program: 'terraform',
    signer: 'HashiCorp',
    publicKey: HASHICORP_KEY,
    // https://github.com/hashicorp/terraform/blob/v1.15.9/CHANGELOG.md: released on 19 August 2026
    defaultVersion: '1.15.9',
    baseUrl: 'https://releases.hashicorp.com/terraform',
    indexUrl: 'https://releases.hashicorp.com/terraform/index.json',
    indexName: 'index.json',
    mirrorVariable: 'MAYFLY_TERRAFORM_MIRROR',
    folderOf: (version) => version,
    signatureSuffix: '.sig',
    index: terraformIndex,
  },
  opentofu: {
    program: 'tofu',
    signer: 'OpenTofu',
    publicKey: OPENTOFU_KEY,
    // https://github.com/opentofu/opentofu/releases/tag/v1.12.6, of 19 August 2026
    defaultVersion: '1.12.6',
    baseUrl: 'https://github.com/opentofu/opentofu/releases/download',
    indexUrl: 'https://get.opentofu.org/tofu/api.json',
    indexName: 'api.json',
    mirrorVariable: 'MAYFLY_OPENTOFU_MIRROR',
    folderOf: (version) => `v${version}`,
    // https://github.com/opentofu/opentofu/blob/f831fa1aa4b9/.goreleaser.yaml#L344
    signatureSuffix: '.gpgsig',
    index: opentofuIndex,
  },
};

import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import { createMessage, generateKey, sign } from 'openpgp';
import { PUBLISHERS, type Publisher } from '../../../src/adapters/installer/publishers.js';
import type { ToolKind } from '../../../src/core/terraform/tool-spec.js';
import { startServer } from '../http/servers.js';

export interface SigningKey {
  readonly publicKey: string;
  sign(text: string): Promise<Uint8Array>;
}

export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKey({
    userIDs: [{ name: 'A test', email: 'test@example.com' }],
    format: 'object',
  });
  return {
    publicKey: publicKey.armor(),
    sign: async (text) => {
      const message = await createMessage({ binary: strToU8(text) });
      return sign({ message, signingKeys: privateKey, detached: true, format: 'binary' });
    },
  };
}

/** A program that answers `version -json` as Terraform and OpenTofu do. */
export const renderProgram = (version: string): string =>
  `#!/bin/sh\necho '{"terraform_version":"${version}","platform":"linux_amd64"}'\n`;

/** A release as its publisher makes it: path below the publisher's folder, and content. */
export async function makeRelease(
  { program, folderOf, signatureSuffix }: Publisher,
  { version, key }: { readonly version: string; readonly key: SigningKey },
): Promise<Map<string, Uint8Array>> {
  const archiveName = `${program}_${version}_linux_amd64.zip`;
  const archive = zipSync({
    'LICENSE.txt': strToU8('a licence'),
    [program]: [strToU8(renderProgram(version)), { level: 6 }],
  });
  const digest = createHash('sha256').update(archive).digest('hex');
  const checksums = `${'0'.repeat(64)}  ${program}_${version}_darwin_arm64.zip\n${digest}  ${archiveName}\n`;
  const stem = `${folderOf(version)}/${program}_${version}_SHA256SUMS`;
  return new Map([
    [`${folderOf(version)}/${archiveName}`, archive],
    [stem, strToU8(checksums)],
    [`${stem}${signatureSuffix}`, await key.sign(checksums)],
  ]);
}

export interface ReleaseServer extends AsyncDisposable {
  /** The real publishers, with this server's addresses and key. */
  readonly publishers: Readonly<Record<ToolKind, Publisher>>;
  /** Paths of requests as they came, such as `/terraform/1.14.0/terraform_1.14.0_SHA256SUMS`. */
  readonly requests: readonly string[];
  readonly url: string;
  /** Files by their path below the server, to be changed by a test. */
  readonly files: Map<string, Uint8Array>;
  /** Answers requests before the files do; false leaves the request to them. */
  intercept: (path: string, ...rest: Parameters<RequestListener>) => boolean;
}

/** A publisher's site on this machine, with these versions of both tools. */
export async function startReleaseServer(
  key: SigningKey,
  versions: readonly string[],
): Promise<ReleaseServer> {
  const requests: string[] = [];
  const files = new Map<string, Uint8Array>();
  const http = await startServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (server.intercept(path, request, response)) return;
    const content = files.get(path);
    if (content === undefined) response.writeHead(404).end('not found');
    else response.end(content);
  });
  const server: ReleaseServer = {
    publishers: movePublishers(http.url, key),
    requests,
    url: http.url,
    files,
    intercept: () => false,
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
  };
  await addReleases(server, { key, versions });
  return server;
}

function movePublishers(url: string, { publicKey }: SigningKey): Record<ToolKind, Publisher> {
  const move = (kind: ToolKind): Publisher => {
    const baseUrl = `${url}/${kind}`;
    const publisher = PUBLISHERS[kind];
    return { ...publisher, publicKey, baseUrl, indexUrl: `${baseUrl}/${publisher.indexName}` };
  };
  return { terraform: move('terraform'), opentofu: move('opentofu') };
}

async function addReleases(
  { publishers, files }: ReleaseServer,
  { key, versions }: { readonly key: SigningKey; readonly versions: readonly string[] },
): Promise<void> {
  for (const kind of ['terraform', 'opentofu'] as const) {
    for (const version of versions) {
      const release = await makeRelease(publishers[kind], { version, key });
      for (const [path, content] of release) files.set(`/${kind}/${path}`, content);
    }
  }
  const byVersion = Object.fromEntries(versions.map((version) => [version, { name: 'terraform', version }]));
  files.set('/terraform/index.json', strToU8(JSON.stringify({ name: 'terraform', versions: byVersion })));
  const list = versions.map((id) => ({ id, files: [`tofu_${id}_SHA256SUMS`] }));
  files.set('/opentofu/api.json', strToU8(JSON.stringify({ versions: list })));
}

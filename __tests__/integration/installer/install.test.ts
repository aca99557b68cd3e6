import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { makeSigningKey, renderProgram } from './release-server.js';
import { openWorld, type World } from './world.js';

const SUMS = '/terraform/1.14.0/terraform_1.14.0_SHA256SUMS';
const ARCHIVE = '/terraform/1.14.0/terraform_1.14.0_linux_amd64.zip';

/** Every file below the cache; empty where there is no cache. */
async function listCache({ cacheDirectory }: World): Promise<string[]> {
  const entries = await readdir(cacheDirectory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('an absent tool', () => {
  it('is installed: it runs, stands alone in its folder, and the log says so', async () => {
    await using world = await openWorld();
    const tool = await world.ensure('1.14.0');
    const path = join(world.cacheDirectory, 'mayfly-tools/terraform/1.14.0/linux_amd64/terraform');
    expect(tool).toEqual({ path, version: '1.14.0', kind: 'terraform', installed: true });
    expect(String(execFileSync(path, ['version', '-json']))).toContain('"terraform_version":"1.14.0"');
    expect((await stat(path)).mode & 0o777).toBe(0o755);
    expect(await listCache(world)).toEqual(['terraform']);
    expect(world.lines).toEqual([
      `Terraform 1.14.0 is not on this machine; installing it from ${world.server.url}/terraform`,
      "Terraform 1.14.0 is installed (checksum and HashiCorp's signature verified)",
    ]);
    expect(world.server.requests).toEqual([SUMS, `${SUMS}.sig`, ARCHIVE]);
  });

  it('is OpenTofu where that is asked for', async () => {
    await using world = await openWorld();
    const tool = await world.ensure('tofu@1.14.0');
    const path = join(world.cacheDirectory, 'mayfly-tools/opentofu/1.14.0/linux_amd64/tofu');
    expect(tool).toEqual({ path, version: '1.14.0', kind: 'opentofu', installed: true });
    expect(world.lines.at(-1)).toContain("checksum and OpenTofu's signature verified");
    expect(world.server.requests).toContain('/opentofu/v1.14.0/tofu_1.14.0_SHA256SUMS.gpgsig');
  });

  it('comes from the mirror that the environment names', async () => {
    await using world = await openWorld();
    const { publishers, url } = world.server;
    const unreachable = {
      ...publishers.terraform,
      baseUrl: 'http://127.0.0.1:1',
      indexUrl: 'http://127.0.0.1:1',
    };
    const env = { PATH: '/bin', MAYFLY_TERRAFORM_MIRROR: `${url}/terraform/` };
    const tool = await world.ensure('~1.14', { publishers: { ...publishers, terraform: unreachable }, env });
    expect(tool).toMatchObject({ version: '1.14.2', installed: true });
  });

  it('is reused next time, without a request', async () => {
    await using world = await openWorld();
    const first = await world.ensure('1.14.0');
    await using offline = await openWorld();
    offline.server.intercept = (_, __, response) => Boolean(response.writeHead(500).end());
    const { cacheDirectory } = world;
    for (const wanted of ['1.14.0', '~1.14', '>=1.10 <1.15']) {
      const again = await offline.ensure(wanted, { cacheDirectory });
      expect(again).toEqual({ ...first, installed: false });
    }
    expect(offline.server.requests).toEqual([]);
  });

  it('is installed whole by each of many at once', async () => {
    await using world = await openWorld();
    const tools = await Promise.all(Array.from({ length: 8 }, () => world.ensure('1.14.0')));
    expect(new Set(tools.map(({ path }) => path)).size).toBe(1);
    expect(String(await readFile(tools[0]?.path ?? ''))).toBe(renderProgram('1.14.0'));
    expect(await listCache(world)).toEqual(['terraform']);
  });

  it.each([
    ['latest', '1.15.0'],
    ['1.14', '1.14.2'],
    ['>=1.10 <1.14', '1.11.4'],
    ['>=1.16.0-rc1', '1.16.0-rc1'],
    ['tofu@latest', '1.15.0'],
    ['tofu@~1.11', '1.11.4'],
  ])('%s is the newest that fits: %s', async (wanted, version) => {
    await using world = await openWorld();
    expect(await world.ensure(wanted)).toMatchObject({ version, installed: true });
  });
});

describe('a cache', () => {
  it('that can not be written to is named', async () => {
    await using world = await openWorld();
    const cacheDirectory = await world.addToPath('a-file', 'true');
    const failure = await world.refuse('1.14.0', { cacheDirectory });
    expect(failure.kind).toBe('outside');
    expect(failure.message).toContain(
      `${cacheDirectory}/mayfly-tools/terraform/1.14.0/linux_amd64/terraform can't`,
    );
  });

  it("that holds another platform's program is of no use", async () => {
    await using world = await openWorld();
    const folder = dirname((await world.ensure('1.14.0')).path);
    await rename(folder, folder.replace('linux_amd64', 'linux_arm64'));
    expect(await world.ensure('~1.14')).toMatchObject({ version: '1.14.2', installed: true });
  });
});

describe('what is not what its publisher released is refused:', () => {
  /** Spoils the site, then proves that nothing is installed. */
  async function refuseSpoiled(spoil: (files: Map<string, Uint8Array>) => void | Promise<void>) {
    await using world = await openWorld();
    await spoil(world.server.files);
    const failure = await world.refuse('1.14.0');
    expect(failure.kind).toBe('outside');
    expect(failure.hint).toContain('Nothing was installed.');
    expect(await listCache(world)).toEqual([]);
    return { failure, world };
  }

  it('an archive with another checksum', async () => {
    const { failure } = await refuseSpoiled((files) => {
      files.set(ARCHIVE, zipSync({ terraform: strToU8('#!/bin/sh\necho mine\n') }));
    });
    expect(failure.message).toMatch(
      /_linux_amd64\.zip has the SHA-256 [0-9a-f]{64}, but [0-9a-f]{64} is signed/,
    );
  });

  it('checksums that were changed after signing, before any archive is fetched', async () => {
    const { failure, world } = await refuseSpoiled((files) => {
      files.set(SUMS, strToU8(new TextDecoder().decode(files.get(SUMS)).replace(/^0/, '1')));
    });
    expect(failure.message).toContain('_SHA256SUMS is not signed by HashiCorp');
    expect(world.server.requests).not.toContain(ARCHIVE);
  });

  it("a signature of someone else's", async () => {
    const stranger = await makeSigningKey();
    const { failure } = await refuseSpoiled(async (files) => {
      files.set(`${SUMS}.sig`, await stranger.sign(new TextDecoder().decode(files.get(SUMS))));
    });
    expect(failure.message).toContain('is not signed by HashiCorp: Could not find signing key');
  });

  it('a signature of another release', async () => {
    await refuseSpoiled((files) => {
      const other = files.get('/terraform/1.14.2/terraform_1.14.2_SHA256SUMS.sig') ?? new Uint8Array();
      files.set(`${SUMS}.sig`, other);
    });
  });

  it('a signature that is none', async () => {
    await refuseSpoiled((files) => void files.set(`${SUMS}.sig`, strToU8('<html>sign in</html>')));
  });

  it('an archive without the program', async () => {
    await using world = await openWorld();
    const key = await makeSigningKey();
    const archive = zipSync({ 'README.md': strToU8('no program') });
    const digest = createHash('sha256').update(archive).digest('hex');
    const sums = `${digest}  terraform_1.14.0_linux_amd64.zip\n`;
    world.server.files
      .set(ARCHIVE, archive)
      .set(SUMS, strToU8(sums))
      .set(`${SUMS}.sig`, await key.sign(sums));
    const publishers = {
      ...world.server.publishers,
      terraform: { ...world.server.publishers.terraform, publicKey: key.publicKey },
    };
    const failure = await world.refuse('1.14.0', { publishers });
    expect(failure.message).toMatch(/^there is no terraform in .*linux_amd64\.zip$/);
  });
});

describe('a site', () => {
  it('without a signature is not trusted', async () => {
    await using world = await openWorld();
    world.server.files.delete(`${SUMS}.sig`);
    const failure = await world.refuse('1.14.0');
    expect(failure.message).toMatch(/^Terraform 1\.14\.0 can't be installed: .*SHA256SUMS\.sig .*status 404/);
    expect(world.server.requests).not.toContain(ARCHIVE);
    expect(await listCache(world)).toEqual([]);
  });

  it('without the version is asked once, and the hint says what to check', async () => {
    await using world = await openWorld();
    const failure = await world.refuse('1.99.0');
    expect(failure.message).toMatch(/^Terraform 1\.99\.0 can't be installed: .*status 404/);
    expect(failure.hint).toContain('Check that this version exists');
    expect(failure.hint).toContain('MAYFLY_TERRAFORM_MIRROR');
    expect(world.waits).toEqual([]);
    expect(world.server.requests).toEqual([SUMS.replaceAll('1.14.0', '1.99.0')]);
  });

  it('without a release for this machine is told so', async () => {
    await using world = await openWorld();
    const failure = await world.refuse('1.14.0', { machine: { os: 'win32', arch: 'arm64' } });
    expect(failure.message).toBe('Terraform 1.14.0 is not released for windows_arm64');
  });

  it.each([500, 503, 429])(
    'that answers %i three times is asked a fourth time, and the log says so',
    async (status) => {
      await using world = await openWorld();
      let failures = 0;
      world.server.intercept = (path, _, response) => {
        if (path !== ARCHIVE || failures === 3) return false;
        failures++;
        response.writeHead(status).end();
        return true;
      };
      expect(await world.ensure('1.14.0')).toMatchObject({ installed: true });
      expect(world.waits).toEqual([1_000, 3_000, 9_000]);
      const retries = world.lines.filter((line) => line.includes(`status ${status}`));
      expect(retries).toHaveLength(3);
      expect(retries[0]).toMatch(/; attempt 2 of 4 in 1 s$/);
      expect(retries[2]).toMatch(/; attempt 4 of 4 in 9 s$/);
    },
  );

  it('that keeps failing is given up', async () => {
    await using world = await openWorld();
    world.server.intercept = (path, _, response) =>
      path === ARCHIVE && Boolean(response.writeHead(503).end());
    const failure = await world.refuse('1.14.0');
    expect(failure.message).toContain('status 503');
    expect(world.server.requests.filter((path) => path === ARCHIVE)).toHaveLength(4);
    expect(await listCache(world)).toEqual([]);
  });

  it('that breaks off in the middle is asked again', async () => {
    await using world = await openWorld();
    let broken = false;
    world.server.intercept = (path, _, response) => {
      if (path !== ARCHIVE || broken) return false;
      broken = true;
      response.writeHead(200, { 'content-length': '1000' });
      response.write('PK', () => response.destroy());
      return true;
    };
    expect(await world.ensure('1.14.0')).toMatchObject({ installed: true });
    expect(world.waits).toEqual([1_000]);
  });

  it('with no release in the range is named with its newest', async () => {
    await using world = await openWorld();
    const failure = await world.refuse('~1.13');
    expect(failure.kind).toBe('input');
    expect(failure.message).toBe('there is no release of Terraform ~1.13');
    expect(failure.hint).toContain('the newest release is 1.15.0');
  });

  it.each(['<html>', '{"versions":[]}', '{}'])('with the list %s is refused', async (list) => {
    await using world = await openWorld();
    world.server.files.set('/terraform/index.json', strToU8(list));
    const failure = await world.refuse('~1.14');
    expect(failure.message).toMatch(/^the list of releases can't be read: http.*index\.json/);
    expect(failure.hint).toContain('exact version');
  });
});

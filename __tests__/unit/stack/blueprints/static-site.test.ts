import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Log } from '../../../../src/ports.js';
import { blueprints } from '../../../../src/stack/blueprints.js';

type Files = Readonly<Record<string, string>>;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function makeFolder(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-unit-site-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const LOG: Log = {
  info: () => {},
  warn: () => {},
  error: () => {},
  mask: () => {},
  group: (_, body) => body(),
};

const synthesize = async (
  workingDirectory: string,
  options: {
    properties?: Record<string, unknown>;
    endpoint?: string;
    region?: string;
    warned?: string[];
  } = {},
) => {
  const stack = await blueprints.synthesize({
    blueprint: 'static-site',
    properties: options.properties ?? {},
    context: {
      environment: 'shop-pr-7',
      region: options.region ?? 'eu-west-1',
      pullNumber: 7,
      headSha: 'abc',
      repository: 'octo/shop',
    },
    endpoint: options.endpoint,
    workingDirectory,
    outputDirectory: await makeFolder({}),
    log: { ...LOG, warn: (line) => void options.warned?.push(line) },
  });
  return { stack, json: JSON.parse(await readFile(join(stack.directory, 'cdk.tf.json'), 'utf8')) };
};

describe('the blueprint static-site', () => {
  it('opens objects for reading by the bucket policy alone', async () => {
    const { json, stack } = await synthesize(await makeFolder({ 'site/index.html': '' }));
    const bucket = json.resource.aws_s3_bucket.site.bucket;
    expect(bucket).toMatch(/^shop-pr-7-[0-9a-f]{10}$/);
    expect(json.resource.aws_s3_bucket_public_access_block.access).toMatchObject({
      block_public_acls: true,
      ignore_public_acls: true,
      block_public_policy: false,
      restrict_public_buckets: false,
    });
    expect(JSON.parse(json.resource.aws_s3_bucket_policy.policy.policy).Statement).toEqual([
      {
        Sid: 'PublicRead',
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: `arn:aws:s3:::${bucket}/*`,
      },
    ]);
    expect(stack.intended).toMatchObject({ 'PUB-05': expect.any(String), 'PUB-06': expect.any(String) });
  });

  it('knows the partition of the region', async () => {
    const folder = await makeFolder({ 'site/index.html': '' });
    const { json } = await synthesize(folder, { region: 'cn-north-1' });
    expect(json.resource.aws_s3_bucket_policy.policy.policy).toContain('arn:aws-cn:s3:::');
  });

  it('uploads every file with its type, from a copy of its own', async () => {
    const folder = await makeFolder({
      'public/index.html': 'x',
      'public/a/b.css': '',
      'public/.git/config': '',
    });
    const { json, stack } = await synthesize(folder);
    expect(json.resource.aws_s3_object.file.for_each).toEqual({
      'index.html': {
        source: 'site/index.html',
        type: 'text/html; charset=utf-8',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      'a/b.css': { source: 'site/a/b.css', type: 'text/css; charset=utf-8', hash: expect.any(String) },
    });
    expect(existsSync(join(stack.directory, 'site/a/b.css'))).toBe(true);
  });

  it('gives the address of the website endpoint on AWS', async () => {
    const { json } = await synthesize(await makeFolder({ 'dist/index.html': '' }));
    expect(json.output.url.value).toBe(
      'http://${aws_s3_bucket_website_configuration.website.website_endpoint}',
    );
  });

  it('gives an address that answers with the page on an emulator, with a slash at its end too', async () => {
    const { json } = await synthesize(await makeFolder({ 'site/index.html': '', 'site/a/index.html': '' }), {
      endpoint: 'http://127.0.0.1:5000/',
    });
    const bucket = json.resource.aws_s3_bucket.site.bucket;
    expect(json.output.url.value).toBe(`http://127.0.0.1:5000/${bucket}/site`);
    expect(Object.keys(json.resource.aws_s3_object.file.for_each).sort()).toEqual([
      'site/',
      'site/a/',
      'site/a/index.html',
      'site/index.html',
    ]);
  });

  it('takes the first folder that sites usually stand in', async () => {
    const folder = await makeFolder({
      'docs/index.html': '',
      'public/index.html': '',
      'public/404.html': '',
    });
    const { json } = await synthesize(folder);
    expect(json.resource.aws_s3_bucket_website_configuration.website).toMatchObject({
      error_document: { key: '404.html' },
      index_document: { suffix: 'index.html' },
    });
  });

  it.each<[string, Files, Record<string, unknown>, string]>([
    [
      'no folder',
      {},
      {},
      'no folder for the site was found; looked for site, public, dist, build, www, docs',
    ],
    ['a missing folder', {}, { folder: 'out' }, 'the site\'s folder "out" does not exist'],
    ['no index document', { 'site/a.html': '' }, {}, 'holds no index.html'],
    ['no error document', { 'site/index.html': '' }, { error: 'e.html' }, 'holds no e.html'],
    ['a property of another type', { 'site/index.html': '' }, { index: 1 }, '`source.variables.index`'],
    ['an index in a folder', { 'site/index.html': '' }, { index: 'a/b.html' }, 'must be a plain file name'],
  ])('is refused for %s', async (_, files, properties, message) => {
    await expect(synthesize(await makeFolder(files), { properties })).rejects.toMatchObject({
      name: 'MayflyError',
      kind: 'input',
      message: expect.stringContaining(message),
    });
  });

  it('suggests the property that was meant', async () => {
    await expect(synthesize(await makeFolder({}), { properties: { foldr: 'x' } })).rejects.toMatchObject({
      message: expect.stringContaining('has no property "foldr"; it has folder, index, error'),
      hint: 'did you mean `folder`?',
    });
  });

  it('leaves out what can not be served, and links to a folder around them, and says so', async () => {
    const folder = await makeFolder({ 'site/index.html': '', 'site/a/b.css': '' });
    await symlink('.', join(folder, 'site/loop'));
    await symlink('..', join(folder, 'site/a/around'));
    execFileSync('mkfifo', [join(folder, 'site/pipe')]);
    const warned: string[] = [];
    const { json } = await synthesize(folder, { warned, properties: { folder: 'site' } });
    expect(Object.keys(json.resource.aws_s3_object.file.for_each).sort()).toEqual(['a/b.css', 'index.html']);
    expect(warned.sort()).toEqual([
      "a/around in the site's folder is left out: it is a link to a folder around it",
      "loop in the site's folder is left out: it is a link to a folder around it",
      "pipe in the site's folder is left out: it is a pipe, a socket or a device, not a file",
    ]);
  });

  it('is refused for a link that leads nowhere', async () => {
    const folder = await makeFolder({ 'site/index.html': '' });
    await symlink('gone.html', join(folder, 'site/page.html'));
    await expect(synthesize(folder)).rejects.toThrow(
      "page.html in the site's folder is a link that leads nowhere",
    );
  });

  it('is refused for a link out of the working directory', async () => {
    const outside = await makeFolder({ secret: '' });
    const folder = await makeFolder({ 'site/index.html': '' });
    await symlink(join(outside, 'secret'), join(folder, 'site/page.html'));
    await expect(synthesize(folder)).rejects.toThrow(
      "page.html in the site's folder is a link that leads out",
    );
  });
});

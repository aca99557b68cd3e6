import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { z } from 'zod';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/** The full licence texts of every package that has code in the bundle, by name. Throws when one has no text. */
export function renderLicenses(root: string, metafile: Metafile): string {
  const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => findPackageFolder(path) ?? []));
  const entries = [...folders].map((folder) => readPackage(root, folder)).sort(byName);
  const unique = entries.filter(({ title }, index) => entries[index - 1]?.title !== title);
  return unique.map(({ title, text }) => `${title}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

const byName = (a: { title: string }, b: { title: string }): number => (a.title < b.title ? -1 : 1);

function findPackageFolder(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function readPackage(root: string, path: string): { readonly title: string; readonly text: string } {
  const folder = join(root, path);
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const title = `${name} ${version} (${license ?? 'see below'})`;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  if (file !== undefined) return { title, text: readFileSync(join(folder, file), 'utf8') };
  return { title, text: readFallback({ root, name, license }) };
}

interface Fallback {
  readonly root: string;
  readonly name: string;
  readonly license: string | undefined;
}

/** Packages that ship no text: their own from their repository, or that of the common licence which they name. */
function readFallback({ root, name, license }: Fallback): string {
  const texts = [name.replace('/', '+'), license].map((each) =>
    join(root, 'tools', 'build', 'license-texts', `${each}.txt`),
  );
  const file = texts.find((each) => existsSync(each));
  if (file === undefined) throw new Error(`${name} has no licence text (${license})`);
  return readFileSync(file, 'utf8');
}

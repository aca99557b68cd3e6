import { findContentType } from './content-types.js';
import type { SiteFile } from './site.js';

/** One S3 object of the site. */
export interface SiteObject {
  /** Terraform path of the file, relative to the stack's folder. */
  readonly source: string;
  readonly contentType: string;
  readonly hash: string;
}

/** Where the site stands in the bucket of an emulator; see `computeObjects`. */
export const EMULATED_PREFIX = 'site';

export interface ObjectOptions {
  readonly files: readonly SiteFile[];
  /** The folder of the files, relative to the stack's folder. */
  readonly folder: string;
  /** Name of index documents. */
  readonly index: string;
  readonly emulated: boolean;
}

/**
 * Object keys to objects. A website endpoint answers `/docs/` with `docs/index.html`. Without one, the bucket's
 * objects are all there is, and the bucket's own address lists them: so the site stands below a prefix, and each
 * index document also under its folder's key (`site/docs/`).
 */
export function computeObjects({
  files,
  folder,
  index,
  emulated,
}: ObjectOptions): Record<string, SiteObject> {
  const rows = files.flatMap(({ path, hash }) => {
    const object = { source: `${folder}/${path}`, contentType: findContentType(path), hash };
    return (emulated ? computeEmulatedKeys(path, index) : [path]).map((key) => [key, object] as const);
  });
  return Object.fromEntries(rows);
}

function computeEmulatedKeys(path: string, index: string): string[] {
  const key = `${EMULATED_PREFIX}/${path}`;
  const isIndex = path === index || path.endsWith(`/${index}`);
  return isIndex ? [key, key.slice(0, -index.length)] : [key];
}

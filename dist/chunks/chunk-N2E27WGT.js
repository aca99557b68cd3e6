import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/aws/s3-listing.ts
async function listKeys({ client, bucket, account, prefix }) {
  const { paginateListObjectsV2 } = await import("./client-s3-JEQNZH3J.js");
  const keys = [];
  const request = { Bucket: bucket, Prefix: prefix, ExpectedBucketOwner: account };
  for await (const page of paginateListObjectsV2({ client }, request)) {
    for (const { Key } of page.Contents ?? []) if (Key !== void 0) keys.push(Key);
  }
  return keys;
}
async function listFolders({ client, bucket, account, prefix }) {
  const { paginateListObjectsV2 } = await import("./client-s3-JEQNZH3J.js");
  const names = [];
  const request = { Bucket: bucket, Prefix: prefix, Delimiter: "/", ExpectedBucketOwner: account };
  for await (const page of paginateListObjectsV2({ client }, request)) {
    for (const { Prefix } of page.CommonPrefixes ?? [])
      if (Prefix !== void 0) names.push(Prefix.slice(prefix.length, -1));
  }
  return names;
}
async function deleteAllVersions(options) {
  const { ListObjectVersionsCommand } = await import("./client-s3-JEQNZH3J.js");
  const { client, bucket, account, prefix, keep } = options;
  const request = { Bucket: bucket, Prefix: prefix, ExpectedBucketOwner: account };
  let marker = {};
  while (marker !== void 0) {
    const page = await client.send(
      new ListObjectVersionsCommand({ ...request, ...marker })
    );
    const objects = [...page.Versions ?? [], ...page.DeleteMarkers ?? []].flatMap(
      ({ Key, VersionId }) => Key === void 0 || keep.has(Key) ? [] : [{ Key, ...VersionId ? { VersionId } : {} }]
    );
    if (objects.length > 0) await deleteObjects(options, objects);
    marker = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : void 0;
  }
}
async function deleteObjects({ client, bucket, account }, Objects) {
  const { DeleteObjectsCommand } = await import("./client-s3-JEQNZH3J.js");
  const { Errors } = await client.send(
    new DeleteObjectsCommand({
      Bucket: bucket,
      Delete: { Objects, Quiet: true },
      ExpectedBucketOwner: account
    })
  );
  const [first] = Errors ?? [];
  if (first === void 0) return;
  throw new MayflyError(`deleting ${bucket}/${first.Key} failed: ${first.Code} ${first.Message}`, {
    kind: "outside"
  });
}

export {
  listKeys,
  listFolders,
  deleteAllVersions
};
//# sourceMappingURL=chunk-N2E27WGT.js.map

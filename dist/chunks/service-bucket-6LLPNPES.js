import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  deleteAllVersions
} from "./chunk-N2E27WGT.js";
import {
  ask,
  computeTripSettings,
  isRefusal,
  makeId
} from "./chunk-37I2KHWB.js";
import "./chunk-Y6YKXESB.js";
import "./chunk-6JVPIN6Z.js";
import "./chunk-WK6NTXRE.js";
import {
  describeError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/service-bucket.ts
async function openBucketTrip({ call, connection, signal }) {
  const { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } = await import("./client-s3-JEQNZH3J.js");
  const client = new S3Client({
    ...computeTripSettings(connection),
    forcePathStyle: connection.endpoint !== void 0,
    // The bucket may be in any region.
    followRegionRedirects: true
  });
  const id = makeId();
  const Bucket = call.bucket.replace(/^arn:[a-z-]+:s3:::/, "");
  const Key = `${call.prefix}mayfly-check-${id}`;
  const place = `s3://${Bucket}/${Key}`;
  let state = "nothing";
  const remove = async (version, end) => {
    const grant = version === void 0 ? "s3:DeleteObject" : "s3:DeleteObjectVersion";
    await ask(
      { doing: `deleting ${place}`, grant, signal: end },
      (options) => client.send(new DeleteObjectCommand({ Bucket, Key, VersionId: version }), options)
    );
    state = "nothing";
  };
  return {
    async go() {
      state = "unknown";
      const put = await ask(
        { doing: `putting ${place}`, grant: "s3:PutObject", signal },
        (options) => client.send(new PutObjectCommand({ Bucket, Key, Body: id, ContentType: "text/plain" }), options)
      ).catch((error) => {
        if (isRefusal(error)) state = "nothing";
        throw error;
      });
      const version = put.VersionId === "null" ? void 0 : put.VersionId;
      state = { version };
      const text = await ask(
        { doing: `getting ${place}`, grant: "s3:GetObject", signal },
        async (options) => {
          const got = await client.send(new GetObjectCommand({ Bucket, Key }), options);
          return await got.Body?.transformToString() ?? "";
        }
      );
      await remove(version, signal);
      const done = `put, got and deleted an object${version === void 0 ? "" : " and its version"}`;
      return text === id ? { done } : { done, error: `${place} did not come back as it was put` };
    },
    async cleanUp(end) {
      if (state === "nothing") return void 0;
      try {
        if (state === "unknown") await removeAll(end);
        else await remove(state.version, end);
        return void 0;
      } catch (error) {
        return `${place} (${describeError(error)})`;
      }
    },
    close: () => client.destroy()
  };
  async function removeAll(end) {
    const options = { client, bucket: Bucket, prefix: Key, keep: /* @__PURE__ */ new Set() };
    await ask(
      { doing: `deleting ${place}`, grant: "s3:ListBucketVersions", signal: end },
      () => deleteAllVersions(options)
    );
  }
}
export {
  openBucketTrip
};
//# sourceMappingURL=service-bucket-6LLPNPES.js.map

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  selectNames,
  surveyRecords
} from "./chunk-AUN4VWZK.js";
import {
  NO_STATE,
  parseState,
  parseStateText
} from "./chunk-GUSVNKCK.js";
import "./chunk-RF2UQJC4.js";
import {
  deleteAllVersions,
  listFolders,
  listKeys
} from "./chunk-N2E27WGT.js";
import {
  explainAwsError,
  isConflict,
  isNotFound,
  isServiceError,
  statusOf
} from "./chunk-6JVPIN6Z.js";
import {
  RECORD_FILE,
  computeKeys,
  listStateNames,
  parseRecord
} from "./chunk-US3W6LK4.js";
import {
  isNameOf
} from "./chunk-A3RAN37X.js";
import "./chunk-P33FYQGL.js";
import {
  object,
  string
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/s3-store.ts
import { readFile, writeFile } from "node:fs/promises";

// src/core/terraform/state-lock.ts
var lockSchema = object({
  ID: string().min(1),
  Operation: string().catch(""),
  Who: string().catch(""),
  Created: string().refine((text) => !Number.isNaN(Date.parse(text))).transform((text) => new Date(text).toISOString()).optional().catch(void 0)
});
function parseStateLock(text) {
  const parsed = lockSchema.safeParse(parseJson(text));
  if (!parsed.success) return void 0;
  const { ID: id, Who: who, Operation: operation, Created: createdAt } = parsed.data;
  return { id, who, operation, createdAt };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/aws/state-bucket.ts
async function findBucket(options) {
  const { HeadBucketCommand } = await import("./client-s3-JEQNZH3J.js");
  const { client, bucket, account } = options;
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }));
  } catch (error) {
    if (isNotFound(error)) return false;
    if (statusOf(error) === 403) throw foreignBucket(bucket, account, error);
    if (statusOf(error) === 301) throw wrongRegion(options, error);
    throw explainAwsError(`looking at the state bucket ${bucket} failed`, error);
  }
  if (options.endpoint !== void 0 && !await isListed(options))
    throw foreignBucket(bucket, account, void 0);
  return true;
}
async function isListed({ client, bucket }) {
  const { ListBucketsCommand } = await import("./client-s3-JEQNZH3J.js");
  try {
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    return (Buckets ?? []).some(({ Name }) => Name === bucket);
  } catch (error) {
    throw explainAwsError(`looking for the state bucket ${bucket} among this account's failed`, error);
  }
}
async function createBucket(options) {
  const { CreateBucketCommand } = await import("./client-s3-JEQNZH3J.js");
  const { client, bucket, region, account } = options;
  const LocationConstraint = region;
  const location = region === "us-east-1" ? {} : { CreateBucketConfiguration: { LocationConstraint } };
  try {
    await client.send(new CreateBucketCommand({ Bucket: bucket, ...location }));
  } catch (error) {
    const name = isServiceError(error) ? error.name : "";
    if (name === "BucketAlreadyExists") throw foreignBucket(bucket, account, error);
    if (name !== "BucketAlreadyOwnedByYou") {
      throw explainAwsError(`making the state bucket ${bucket} in ${region} failed`, error);
    }
  }
  try {
    await protectBucket(options);
  } catch (error) {
    throw explainAwsError(`protecting the state bucket ${bucket} failed`, error);
  }
}
async function protectBucket({ client, bucket, account, endpoint }) {
  const {
    PutBucketEncryptionCommand,
    PutBucketPolicyCommand,
    PutBucketTaggingCommand,
    PutBucketVersioningCommand,
    PutPublicAccessBlockCommand
  } = await import("./client-s3-JEQNZH3J.js");
  const target = { Bucket: bucket, ExpectedBucketOwner: account };
  await client.send(
    new PutPublicAccessBlockCommand({
      ...target,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true
      }
    })
  );
  await client.send(
    new PutBucketVersioningCommand({ ...target, VersioningConfiguration: { Status: "Enabled" } })
  );
  await client.send(
    new PutBucketEncryptionCommand({
      ...target,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: true }]
      }
    })
  );
  if (speaksTls(endpoint)) {
    const Policy = JSON.stringify(computeTlsOnlyPolicy(bucket));
    await client.send(new PutBucketPolicyCommand({ ...target, Policy }));
  }
  await client.send(
    new PutBucketTaggingCommand({
      ...target,
      Tagging: { TagSet: [{ Key: "mayfly:purpose", Value: "state" }] }
    })
  );
}
var speaksTls = (endpoint) => !endpoint?.startsWith("http:");
function computeTlsOnlyPolicy(bucket) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "TlsOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } }
      }
    ]
  };
}
function foreignBucket(bucket, account, cause) {
  return new MayflyError(
    `the state bucket ${bucket} does not belong to the AWS account ${account}, or is closed to it`,
    {
      kind: "input",
      hint: "Name a bucket of this account in `state.bucket`, or check which account the credentials belong to.",
      cause
    }
  );
}
function wrongRegion({ bucket, region }, cause) {
  return new MayflyError(`the state bucket ${bucket} is not in the region ${region}`, {
    kind: "input",
    hint: "Set `region` to the bucket\u2019s region, or name another bucket in `state.bucket`.",
    cause
  });
}

// src/adapters/aws/s3-store.ts
var S3Store = class {
  description;
  #options;
  constructor(options) {
    this.#options = options;
    this.description = `s3://${options.bucket}/${options.prefix}/${options.scope}/`;
  }
  async prepare({ create }) {
    const { ownBucket, bucket } = this.#options;
    if (await findBucket(this.#options)) return "ready";
    if (!ownBucket) {
      throw new MayflyError(`the state bucket ${bucket} does not exist`, {
        kind: "input",
        hint: "Create it, correct `state.bucket`, or use `bucket: auto` to have one made."
      });
    }
    if (!create) return "absent";
    await createBucket(this.#options);
    return "ready";
  }
  backend(environment, stack) {
    const { bucket, region } = this.#options;
    return { kind: "s3", bucket, region, key: this.#keys(environment).state(stack) };
  }
  async readRecord(environment) {
    return this.#readRecordAt(this.#keys(environment).record);
  }
  async writeRecord(record, expected) {
    const { PutObjectCommand } = await import("./client-s3-JEQNZH3J.js");
    const key = this.#keys(record.environment).record;
    try {
      const { ETag } = await this.#options.client.send(
        new PutObjectCommand({
          ...this.#at(key),
          Body: `${JSON.stringify(record, null, 2)}
`,
          ContentType: "application/json",
          ...expected === void 0 ? { IfNoneMatch: "*" } : { IfMatch: expected }
        })
      );
      return { record, version: ETag ?? "" };
    } catch (error) {
      if (isConflict(error)) return void 0;
      throw explainAwsError(`writing ${this.#url(key)} failed`, error);
    }
  }
  async listRecords(of) {
    const { prefix, scope } = this.#options;
    const keys = (await this.#listKeys(`${prefix}/${scope}/`)).filter(
      (key) => key.endsWith(`/${RECORD_FILE}`)
    );
    const isWanted = (key) => of === void 0 || isNameOf(key.split("/").at(-2) ?? "", of.pullNumber);
    const records = await Promise.all(keys.filter(isWanted).map((key) => this.#readRecordAt(key)));
    return records.filter((record) => record !== void 0);
  }
  async surveyRecords(pick, options = {}) {
    const names = options.only === void 0 ? await this.#listNames() : [...options.only];
    return surveyRecords({
      names: selectNames(names, options.limit),
      read: async (name) => {
        const key = this.#keys(name).record;
        const body = await this.#read(key);
        return body && { text: new TextDecoder().decode(body.bytes), place: this.#url(key) };
      },
      pick
    });
  }
  async putBundle(environment, file) {
    const { PutObjectCommand } = await import("./client-s3-JEQNZH3J.js");
    const key = this.#keys(environment).bundle;
    try {
      await this.#options.client.send(new PutObjectCommand({ ...this.#at(key), Body: await readFile(file) }));
    } catch (error) {
      throw explainAwsError(`writing ${this.#url(key)} failed`, error);
    }
  }
  async getBundle(environment, file) {
    const body = await this.#read(this.#keys(environment).bundle);
    if (body === void 0) return false;
    await writeFile(file, body.bytes);
    return true;
  }
  async readState(environment, stack) {
    const key = this.#keys(environment).state(stack);
    const body = await this.#read(key);
    if (body === void 0) return NO_STATE;
    return parseState(parseStateText(new TextDecoder().decode(body.bytes), this.#url(key)));
  }
  async listStacks(environment) {
    const { directory } = this.#keys(environment);
    return listStateNames(await this.#listKeys(`${directory}/`));
  }
  async readLock(environment, stack) {
    const body = await this.#read(this.#lockKey(environment, stack));
    return body === void 0 ? void 0 : parseStateLock(new TextDecoder().decode(body.bytes));
  }
  async removeLock(environment, stack, id) {
    const { DeleteObjectCommand } = await import("./client-s3-JEQNZH3J.js");
    const key = this.#lockKey(environment, stack);
    if ((await this.readLock(environment, stack))?.id !== id) return false;
    try {
      await this.#options.client.send(new DeleteObjectCommand(this.#at(key)));
      return true;
    } catch (error) {
      throw explainAwsError(`removing the state lock ${this.#url(key)} failed`, error);
    }
  }
  async removeEnvironment(environment, { keepRecord }) {
    const { client, bucket, account } = this.#options;
    const { directory, record } = this.#keys(environment);
    const keep = keepRecord ? /* @__PURE__ */ new Set([record]) : /* @__PURE__ */ new Set();
    try {
      await deleteAllVersions({ client, bucket, account, prefix: `${directory}/`, keep });
    } catch (error) {
      throw explainAwsError(`removing ${this.#url(directory)} failed`, error);
    }
  }
  async #listKeys(prefix) {
    const { client, bucket, account } = this.#options;
    try {
      return await listKeys({ client, bucket, account, prefix });
    } catch (error) {
      throw explainAwsError(`listing ${this.#url(prefix)} failed`, error);
    }
  }
  async #listNames() {
    const { client, bucket, account, prefix, scope } = this.#options;
    try {
      return await listFolders({ client, bucket, account, prefix: `${prefix}/${scope}/` });
    } catch (error) {
      throw explainAwsError(`listing ${this.description} failed`, error);
    }
  }
  async #readRecordAt(key) {
    const body = await this.#read(key);
    if (body === void 0) return void 0;
    const record = parseRecord(new TextDecoder().decode(body.bytes), this.#url(key));
    return { record, version: body.version };
  }
  async #read(key) {
    const { GetObjectCommand } = await import("./client-s3-JEQNZH3J.js");
    try {
      const { Body, ETag } = await this.#options.client.send(new GetObjectCommand(this.#at(key)));
      return { bytes: await Body?.transformToByteArray() ?? new Uint8Array(), version: ETag ?? "" };
    } catch (error) {
      if (isNotFound(error)) return void 0;
      throw explainAwsError(`reading ${this.#url(key)} failed`, error);
    }
  }
  #keys(environment) {
    const { prefix, scope } = this.#options;
    return computeKeys({ prefix, scope, environment });
  }
  /** https://developer.hashicorp.com/terraform/language/backend/s3#state-locking: the lock's name by `use_lockfile`. */
  #lockKey(environment, stack) {
    return `${this.#keys(environment).state(stack)}.tflock`;
  }
  #at(key) {
    const { bucket, account } = this.#options;
    return { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
  }
  #url(key) {
    return `s3://${this.#options.bucket}/${key}`;
  }
};
export {
  S3Store
};
//# sourceMappingURL=s3-store-26AME3LT.js.map

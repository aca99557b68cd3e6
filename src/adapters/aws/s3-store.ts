import { readFile, writeFile } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { computeKeys, listStateNames, parseRecord, RECORD_FILE } from '../../core/environment/layout.js';
import { isNameOf } from '../../core/environment/name.js';
import type { EnvironmentRecord } from '../../core/environment/record.js';
import { selectNames, surveyRecords } from '../../core/environment/survey.js';
import { MayflyError } from '../../core/errors.js';
import { NO_STATE, parseState, parseStateText, type State } from '../../core/terraform/state.js';
import { parseStateLock, type StateLock } from '../../core/terraform/state-lock.js';
import type { RecordSurvey, Store, StoredRecord, SurveyOptions } from '../../ports.js';
import { explainAwsError, isConflict, isNotFound } from './aws-error.js';
import { deleteAllVersions, listFolders, listKeys } from './s3-listing.js';
import { createBucket, findBucket } from './state-bucket.js';

export interface S3StoreOptions {
  readonly client: S3Client;
  readonly bucket: string;
  /** Whether Mayfly may make the bucket (`bucket: auto`). */
  readonly ownBucket: boolean;
  readonly prefix: string;
  readonly region: string;
  readonly account: string;
  /** `owner/repository`. */
  readonly scope: string;
  /** An endpoint that is not AWS itself; undefined means AWS. */
  readonly endpoint: string | undefined;
}

/** State, record and bundle in S3; records are written conditionally on the object's ETag. */
export class S3Store implements Store {
  readonly description: string;
  readonly #options: S3StoreOptions;

  constructor(options: S3StoreOptions) {
    this.#options = options;
    this.description = `s3://${options.bucket}/${options.prefix}/${options.scope}/`;
  }

  async prepare({ create }: { readonly create: boolean }): Promise<'ready' | 'absent'> {
    const { ownBucket, bucket } = this.#options;
    if (await findBucket(this.#options)) return 'ready';
    if (!ownBucket) {
      throw new MayflyError(`the state bucket ${bucket} does not exist`, {
        kind: 'input',
        hint: 'Create it, correct `state.bucket`, or use `bucket: auto` to have one made.',
      });
    }
    if (!create) return 'absent';
    await createBucket(this.#options);
    return 'ready';
  }

  backend(environment: string, stack: string) {
    const { bucket, region } = this.#options;
    return { kind: 's3', bucket, region, key: this.#keys(environment).state(stack) } as const;
  }

  async readRecord(environment: string): Promise<StoredRecord | undefined> {
    return this.#readRecordAt(this.#keys(environment).record);
  }

  async writeRecord(
    record: EnvironmentRecord,
    expected: string | undefined,
  ): Promise<StoredRecord | undefined> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const key = this.#keys(record.environment).record;
    try {
      const { ETag } = await this.#options.client.send(
        new PutObjectCommand({
          ...this.#at(key),
          Body: `${JSON.stringify(record, null, 2)}\n`,
          ContentType: 'application/json',
          ...(expected === undefined ? { IfNoneMatch: '*' } : { IfMatch: expected }),
        }),
      );
      return { record, version: ETag ?? '' };
    } catch (error) {
      if (isConflict(error)) return undefined;
      throw explainAwsError(`writing ${this.#url(key)} failed`, error);
    }
  }

  async listRecords(of?: { readonly pullNumber: number }): Promise<readonly StoredRecord[]> {
    const { prefix, scope } = this.#options;
    const keys = (await this.#listKeys(`${prefix}/${scope}/`)).filter((key) =>
      key.endsWith(`/${RECORD_FILE}`),
    );
    const isWanted = (key: string) =>
      of === undefined || isNameOf(key.split('/').at(-2) ?? '', of.pullNumber);
    const records = await Promise.all(keys.filter(isWanted).map((key) => this.#readRecordAt(key)));
    return records.filter((record) => record !== undefined);
  }

  async surveyRecords<T>(
    pick: (record: EnvironmentRecord) => T,
    options: SurveyOptions = {},
  ): Promise<RecordSurvey<T>> {
    const names = options.only === undefined ? await this.#listNames() : [...options.only];
    return surveyRecords({
      names: selectNames(names, options.limit),
      read: async (name) => {
        const key = this.#keys(name).record;
        const body = await this.#read(key);
        return body && { text: new TextDecoder().decode(body.bytes), place: this.#url(key) };
      },
      pick,
    });
  }

  async putBundle(environment: string, file: string): Promise<void> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const key = this.#keys(environment).bundle;
    try {
      await this.#options.client.send(new PutObjectCommand({ ...this.#at(key), Body: await readFile(file) }));
    } catch (error) {
      throw explainAwsError(`writing ${this.#url(key)} failed`, error);
    }
  }

  async getBundle(environment: string, file: string): Promise<boolean> {
    const body = await this.#read(this.#keys(environment).bundle);
    if (body === undefined) return false;
    await writeFile(file, body.bytes);
    return true;
  }

  async readState(environment: string, stack: string): Promise<State> {
    const key = this.#keys(environment).state(stack);
    const body = await this.#read(key);
    if (body === undefined) return NO_STATE;
    return parseState(parseStateText(new TextDecoder().decode(body.bytes), this.#url(key)));
  }

  async listStacks(environment: string): Promise<readonly string[]> {
    const { directory } = this.#keys(environment);
    return listStateNames(await this.#listKeys(`${directory}/`));
  }

  async readLock(environment: string, stack: string): Promise<StateLock | undefined> {
    const body = await this.#read(this.#lockKey(environment, stack));
    return body === undefined ? undefined : parseStateLock(new TextDecoder().decode(body.bytes));
  }

  async removeLock(environment: string, stack: string, id: string): Promise<boolean> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    const key = this.#lockKey(environment, stack);
    if ((await this.readLock(environment, stack))?.id !== id) return false;
    try {
      await this.#options.client.send(new DeleteObjectCommand(this.#at(key)));
      return true;
    } catch (error) {
      throw explainAwsError(`removing the state lock ${this.#url(key)} failed`, error);
    }
  }

  async removeEnvironment(
    environment: string,
    { keepRecord }: { readonly keepRecord: boolean },
  ): Promise<void> {
    const { client, bucket, account } = this.#options;
    const { directory, record } = this.#keys(environment);
    const keep = keepRecord ? new Set([record]) : new Set<string>();
    try {
      await deleteAllVersions({ client, bucket, account, prefix: `${directory}/`, keep });
    } catch (error) {
      throw explainAwsError(`removing ${this.#url(directory)} failed`, error);
    }
  }

  async #listKeys(prefix: string): Promise<readonly string[]> {
    const { client, bucket, account } = this.#options;
    try {
      return await listKeys({ client, bucket, account, prefix });
    } catch (error) {
      throw explainAwsError(`listing ${this.#url(prefix)} failed`, error);
    }
  }

  async #listNames(): Promise<readonly string[]> {
    const { client, bucket, account, prefix, scope } = this.#options;
    try {
      return await listFolders({ client, bucket, account, prefix: `${prefix}/${scope}/` });
    } catch (error) {
      throw explainAwsError(`listing ${this.description} failed`, error);
    }
  }

  async #readRecordAt(key: string): Promise<StoredRecord | undefined> {
    const body = await this.#read(key);
    if (body === undefined) return undefined;
    const record = parseRecord(new TextDecoder().decode(body.bytes), this.#url(key));
    return { record, version: body.version };
  }

  async #read(key: string): Promise<{ readonly bytes: Uint8Array; readonly version: string } | undefined> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    try {
      const { Body, ETag } = await this.#options.client.send(new GetObjectCommand(this.#at(key)));
      return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), version: ETag ?? '' };
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw explainAwsError(`reading ${this.#url(key)} failed`, error);
    }
  }

  #keys(environment: string) {
    const { prefix, scope } = this.#options;
    return computeKeys({ prefix, scope, environment });
  }

  /** https://developer.hashicorp.com/terraform/language/backend/s3#state-locking: the lock's name by `use_lockfile`. */
  #lockKey(environment: string, stack: string): string {
    return `${this.#keys(environment).state(stack)}.tflock`;
  }

  #at(key: string) {
    const { bucket, account } = this.#options;
    return { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
  }

  #url(key: string): string {
    return `s3://${this.#options.bucket}/${key}`;
  }
}

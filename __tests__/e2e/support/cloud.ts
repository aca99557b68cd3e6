import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Moto } from '../../../tools/moto/start-moto.js';

const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };

export interface Cloud {
  /** Objects of the bucket that Mayfly made for states, by key. */
  readObject(key: string): Promise<string>;
  writeObject(key: string, text: string): Promise<void>;
  deleteObject(key: string): Promise<void>;
  /** Calls a service that speaks JSON in REST's way. */
  call(service: string, request: { method: string; path: string; body?: object }): Promise<unknown>;
  /** Calls a service that speaks AWS's JSON protocol. */
  ask(service: string, action: string, body: object): Promise<unknown>;
  close(): void;
}

/** What people and accidents do to the emulator behind Mayfly's back. */
export function openCloud({ url, region }: Pick<Moto, 'url' | 'region'>): Cloud {
  const client = new S3Client({ endpoint: url, region, credentials, forcePathStyle: true });
  const findBucket = async (): Promise<string> => {
    const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
    const name = Buckets.map(({ Name }) => Name).find((bucket) => bucket?.startsWith('mayfly-'));
    if (name === undefined) throw new Error('there is no bucket of Mayfly');
    return name;
  };
  const at = async (Key: string) => ({ Bucket: await findBucket(), Key });
  const send = async (
    service: string,
    path: string,
    { headers, ...init }: RequestInit & { headers?: object },
  ) => {
    const Authorization = `AWS4-HMAC-SHA256 Credential=testing/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`;
    const answer = await fetch(new URL(path, url), { ...init, headers: { ...headers, Authorization } });
    if (!answer.ok) throw new Error(`${service} answered ${answer.status}: ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    readObject: async (key) => {
      const { Body } = await client.send(new GetObjectCommand(await at(key)));
      return (await Body?.transformToString()) ?? '';
    },
    writeObject: async (key, text) => {
      await client.send(new PutObjectCommand({ ...(await at(key)), Body: text }));
    },
    deleteObject: async (key) => {
      await client.send(new DeleteObjectCommand(await at(key)));
    },
    call: (service, { method, path, body }) =>
      send(service, path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    ask: (service, action, body) =>
      send(service, '/', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'X-Amz-Target': action, 'Content-Type': 'application/x-amz-json-1.1' },
      }),
    close: () => client.destroy(),
  };
}

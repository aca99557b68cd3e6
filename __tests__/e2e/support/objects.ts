import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const BUCKET = 'mayfly-123456789012-eu-west-1';

/** The bucket that `state: auto` makes in the emulator, without any code of Mayfly. */
export function openObjects(endpoint: string) {
  const s3 = new S3Client({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    forcePathStyle: true,
  });
  return {
    read: async (key: string): Promise<string> => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
      return (await Body?.transformToString()) ?? '';
    },
    write: async (key: string, text: string): Promise<void> => {
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: text }));
    },
  };
}

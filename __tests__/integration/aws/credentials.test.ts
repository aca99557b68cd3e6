import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CredentialsRequest, resolveCredentials } from '../../../src/adapters/aws/credentials.js';
import { startServer, type TestServer } from '../http/servers.js';

const ROLE = 'arn:aws:iam::123456789012:role/mayfly';
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAOWN', AWS_SECRET_ACCESS_KEY: 'own-secret' };
const ASSUMED = { accessKeyId: 'ASIAROLE', secretAccessKey: 'role-secret', sessionToken: 'role-token' };

/** One request to STS, its form decoded. */
interface Asked {
  readonly form: Readonly<Record<string, string>>;
  readonly signed: boolean;
}
interface StsAnswer {
  readonly status: number;
  readonly body: string;
}

let server: TestServer;
let asked: Asked[];
let answer: (asked: Asked) => StsAnswer;

const succeed = ({ form }: Asked, credentials = xmlOf(ASSUMED)): StsAnswer => ({
  status: 200,
  body: `<${form.Action}Response><${form.Action}Result>${credentials}</${form.Action}Result></${form.Action}Response>`,
});
const xmlOf = ({ accessKeyId, secretAccessKey, sessionToken }: typeof ASSUMED) =>
  `<Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey>` +
  `<SessionToken>${sessionToken}</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>`;
const refuse = (code: string, message: string): StsAnswer => ({
  status: 400,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

beforeEach(async () => {
  asked = [];
  answer = succeed;
  server = await startServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const call: Asked = {
      form: Object.fromEntries(new URLSearchParams(body)),
      signed: request.headers.authorization !== undefined,
    };
    asked.push(call);
    const { status, body: text } = answer(call);
    response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
  });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const resolve = (change: Partial<CredentialsRequest> = {}) =>
  resolveCredentials({
    env: KEYS,
    region: 'eu-west-1',
    endpoint: server.url,
    roleToAssume: undefined,
    fetchIdentityToken: undefined,
    sessionName: 'mayfly',
    ...change,
  });
const resolveRole = (change: Partial<CredentialsRequest> = {}) => resolve({ roleToAssume: ROLE, ...change });

describe('without a role', () => {
  it('the keys of the environment are taken as they are, and AWS is not asked', async () => {
    expect(await resolve()).toEqual({ accessKeyId: 'AKIAOWN', secretAccessKey: 'own-secret' });
    expect(await resolve({ env: { ...KEYS, AWS_SESSION_TOKEN: 't' } })).toMatchObject({ sessionToken: 't' });
    expect(asked).toEqual([]);
  });
});

describe('a role', () => {
  it("is assumed with GitHub's identity token, unsigned, for AWS's audience", async () => {
    const audiences: string[] = [];
    const fetchIdentityToken = async (audience: string) => {
      audiences.push(audience);
      return 'identity-token';
    };
    expect(await resolveRole({ env: {}, fetchIdentityToken })).toEqual(ASSUMED);
    expect(audiences).toEqual(['sts.amazonaws.com']);
    expect(asked).toMatchObject([
      {
        form: {
          Action: 'AssumeRoleWithWebIdentity',
          RoleArn: ROLE,
          RoleSessionName: 'mayfly',
          WebIdentityToken: 'identity-token',
          DurationSeconds: '7200',
        },
        signed: false,
      },
    ]);
  });

  it('is assumed with the keys at hand where the job has no identity token', async () => {
    expect(await resolveRole()).toEqual(ASSUMED);
    expect(asked).toMatchObject([{ form: { Action: 'AssumeRole', RoleArn: ROLE }, signed: true }]);
  });

  it('that allows no two hours is assumed for one', async () => {
    answer = (call) =>
      call.form.DurationSeconds === '7200'
        ? refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration')
        : succeed(call);
    expect(await resolveRole()).toEqual(ASSUMED);
    expect(asked.map(({ form }) => form.DurationSeconds)).toEqual(['7200', '3600']);
  });

  it('that may not be assumed is asked for once, and the error names it', async () => {
    answer = () => refuse('AccessDenied', 'Not authorized to perform sts:AssumeRole');
    await expect(resolveRole()).rejects.toMatchObject({
      message: `assuming the role ${ROLE} failed: AWS denied the call`,
      kind: 'outside',
    });
    expect(asked).toHaveLength(1);
  });

  it('that AWS gives no keys for is an error', async () => {
    answer = (call) => succeed(call, '');
    await expect(resolveRole()).rejects.toThrow(
      `assuming the role ${ROLE} failed: AWS answered without credentials`,
    );
  });

  it('is not asked for when GitHub gives no identity token', async () => {
    const cause = new Error('503');
    await expect(resolveRole({ fetchIdentityToken: () => Promise.reject(cause) })).rejects.toMatchObject({
      message: `assuming the role ${ROLE} failed: GitHub gave no identity token`,
      cause,
    });
    expect(asked).toEqual([]);
  });
});

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/aws/aws-error.ts
function isServiceError(error) {
  const { name, message } = error ?? {};
  return typeof name === "string" && typeof message === "string";
}
function statusOf(error) {
  return isServiceError(error) ? error.$metadata?.httpStatusCode : void 0;
}
var isNotFound = (error) => statusOf(error) === 404;
var isConflict = (error) => statusOf(error) === 412 || statusOf(error) === 409 || statusOf(error) === 404;
var CREDENTIALS_HINT = "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in a workflow run aws-actions/configure-aws-credentials before this step, or set role-to-assume (with the permission id-token: write).";
var ENDPOINT_NAMES = "aws-endpoint-url (or AWS_ENDPOINT_URL)";
var MEANINGS = [
  {
    pattern: /^CredentialsProviderError$/,
    meaning: "no AWS credentials were found",
    hint: CREDENTIALS_HINT,
    kind: "input"
  },
  {
    pattern: /^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure)$/,
    meaning: "AWS does not accept these credentials",
    hint: CREDENTIALS_HINT,
    kind: "input"
  },
  {
    pattern: /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/,
    meaning: "the AWS credentials have expired",
    hint: CREDENTIALS_HINT,
    kind: "input"
  },
  {
    pattern: /^(AccessDenied|AccessDeniedException|Forbidden|403)$/,
    meaning: "AWS denied the call",
    hint: "Give the role that runs Mayfly the permissions listed in docs/permissions.md.",
    kind: "outside"
  },
  {
    pattern: /^(ENOTFOUND|EAI_AGAIN)$/,
    meaning: "the host was not found",
    hint: `Check the region and ${ENDPOINT_NAMES}.`,
    kind: "outside"
  },
  {
    pattern: /^(ECONNREFUSED|ECONNRESET)$/,
    meaning: "the connection was refused",
    hint: `Check ${ENDPOINT_NAMES}.`,
    kind: "outside"
  },
  {
    pattern: /^TimeoutError$/,
    meaning: "there was no answer in time",
    hint: `Try again; check the network and ${ENDPOINT_NAMES}.`,
    kind: "outside"
  }
];
function explainAwsError(attempt, error, advice = {}) {
  if (error instanceof MayflyError) return error;
  const { name, message } = isServiceError(error) ? error : { name: "unknown", message: String(error) };
  const code = error?.code ?? name;
  const known = MEANINGS.find(({ pattern }) => pattern.test(name) || pattern.test(code));
  if (known === void 0 && FOREIGN_ANSWER.test(message)) return explainForeignAnswer(attempt, error);
  if (known === void 0) {
    return new MayflyError(`${attempt}: ${name}: ${message}`, { kind: "outside", cause: error, ...advice });
  }
  const { meaning, hint, kind } = known;
  return new MayflyError(`${attempt}: ${meaning}`, { kind, hint, cause: error, ...advice });
}
var FOREIGN_ANSWER = /Deserialization error: to see the raw response|^Unknown(Error)?$/;
function explainForeignAnswer(attempt, cause) {
  const status = statusOf(cause);
  const shown = status === void 0 ? "" : ` (status ${status})`;
  return new MayflyError(`${attempt}: the answer${shown} does not come from AWS, or from anything like it`, {
    kind: "outside",
    hint: `Check ${ENDPOINT_NAMES}, and whether a proxy answers in its place.`,
    cause
  });
}

export {
  isServiceError,
  statusOf,
  isNotFound,
  isConflict,
  ENDPOINT_NAMES,
  explainAwsError
};
//# sourceMappingURL=chunk-6JVPIN6Z.js.map

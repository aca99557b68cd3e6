import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";

// src/adapters/aws/aws-error.ts
function isServiceError(error) {
  return error instanceof Error;
}
function statusOf(error) {
  return isServiceError(error) ? error.$metadata?.httpStatusCode : void 0;
}
var isNotFound = (error) => statusOf(error) === 404;
var isConflict = (error) => statusOf(error) === 412 || statusOf(error) === 409 || statusOf(error) === 404;
var CREDENTIALS_HINT = "Run aws-actions/configure-aws-credentials before this step, set the input role-to-assume (with the permission id-token: write), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";
var MEANINGS = [
  [/^CredentialsProviderError$/, "no AWS credentials were found", CREDENTIALS_HINT],
  [
    /^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure)$/,
    "AWS does not accept these credentials",
    CREDENTIALS_HINT
  ],
  [
    /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/,
    "the AWS credentials have expired",
    CREDENTIALS_HINT
  ],
  [
    /^(AccessDenied|AccessDeniedException|Forbidden|403)$/,
    "AWS denied the call",
    "Give the role that runs Mayfly the permissions listed in docs/permissions.md."
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, "the host was not found", "Check the region and the input aws-endpoint-url."],
  [/^(ECONNREFUSED|ECONNRESET)$/, "the connection was refused", "Check the input aws-endpoint-url."],
  [
    /^TimeoutError$/,
    "there was no answer in time",
    "Try again; check the network and the input aws-endpoint-url."
  ]
];
function explainAwsError(attempt, error) {
  if (error instanceof MayflyError) return error;
  const { name, message } = isServiceError(error) ? error : { name: "unknown", message: String(error) };
  const code = error?.code ?? name;
  const [, meaning, hint] = MEANINGS.find(([pattern]) => pattern.test(name) || pattern.test(code)) ?? [
    void 0,
    `${name}: ${message}`,
    void 0
  ];
  const input = /credentials/.test(meaning);
  return new MayflyError(`${attempt}: ${meaning}`, {
    kind: input ? "input" : "outside",
    ...hint === void 0 ? {} : { hint },
    cause: error
  });
}

export {
  isServiceError,
  statusOf,
  isNotFound,
  isConflict,
  explainAwsError
};
//# sourceMappingURL=chunk-LGTV357Q.js.map

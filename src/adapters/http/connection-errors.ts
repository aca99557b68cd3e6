import { ContentEncodingError } from './content-encoding.js';
import { ForbiddenAddressError } from './forbidden-addresses.js';
import { RedirectError } from './redirects.js';

type Explain = (url: URL) => string;

const closed: Explain = ({ host }) => `${host} closed the connection before the answer was complete`;
const notHttp: Explain = ({ host }) => `${host} sent something that is not HTTP`;
const untrusted: Explain = ({ host }) =>
  `the TLS certificate of ${host} is signed by an authority that is not trusted here`;
const unreachable: Explain = ({ hostname }) => `no route to ${hostname}`;
const corrupt: Explain = ({ host }) => `the body from ${host} is not what its content-encoding says`;

/** Error codes of Node, OpenSSL and undici, in words. */
const BY_CODE: Readonly<Record<string, Explain>> = {
  ECONNREFUSED: ({ host }) => `${host} refused the connection`,
  ENOTFOUND: ({ hostname }) => `name not found: ${hostname}`,
  EAI_AGAIN: ({ hostname }) => `the name ${hostname} can't be looked up at the moment`,
  ECONNRESET: ({ host }) => `${host} reset the connection`,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  ETIMEDOUT: ({ host }) => `${host} did not accept a connection in time`,
  UND_ERR_CONNECT_TIMEOUT: ({ host }) => `${host} did not accept a connection within 10 s`,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  DEPTH_ZERO_SELF_SIGNED_CERT: ({ host }) => `the TLS certificate of ${host} is self-signed`,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: ({ host }) => `the TLS certificate of ${host} has expired`,
  CERT_NOT_YET_VALID: ({ host }) => `the TLS certificate of ${host} is not valid yet`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ host, hostname }) =>
    `the TLS certificate of ${host} is not for ${hostname}`,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ({ host }) =>
    `the body from ${host} has another length than it was to have`,
  UND_ERR_HEADERS_OVERFLOW: ({ host }) => `${host} sent more than 16 KB of headers`,
  HPE_HEADER_OVERFLOW: ({ host }) => `${host} sent more than 16 KB of headers`,
  HPE_INVALID_EOF_STATE: closed,
  Z_DATA_ERROR: corrupt,
  Z_BUF_ERROR: corrupt,
  UND_ERR_INVALID_ARG: () => 'the request has a header or a method that HTTP does not allow',
};

const BY_PREFIX: readonly (readonly [prefix: string, explain: Explain])[] = [
  ['HPE_', notHttp],
  // What undici throws for a first line that is not HTTP at all has no code.
  ['HTTPParserError', notHttp],
  ['ERR_SSL_', ({ host }) => `${host} and this machine could not agree on TLS`],
  ['EPROTO', ({ host }) => `${host} and this machine could not agree on TLS`],
  ['ERR__ERROR_FORMAT_', corrupt],
];

/** Why there is no answer from `url`, in one line for people, the code in brackets where it helps a search. */
export function explainConnectionError(error: unknown, url: URL): string {
  if (isOwnWords(error)) return error.message;
  const { code, message } = readError(error);
  const explain = BY_CODE[code] ?? BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (explain === undefined) return `the request to ${url.host} failed: ${message}`;
  return `${explain(url)} (${code})`;
}

function isOwnWords(error: unknown): error is Error {
  return (
    error instanceof RedirectError ||
    error instanceof ForbiddenAddressError ||
    error instanceof ContentEncodingError
  );
}

/** By shape, not by class: errors of Node's own may come from another realm. */
function readError(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  return { code: String(code ?? name ?? ''), message: String(message ?? error) };
}

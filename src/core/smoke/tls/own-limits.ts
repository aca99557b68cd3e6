/** Whether a code says that a client can't offer the versions of TLS itself that it was to offer. */
export const isOwnLimit = (code: string): boolean =>
  /^ERR_SSL_NO_(?:PROTOCOLS|CIPHERS)_AVAILABLE$/.test(code);

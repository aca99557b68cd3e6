/** The SHA-256 of `name`, in lower-case hex, from the output of `sha256sum`; undefined when it is not listed. */
export function findChecksum(text: string, name: string): string | undefined {
  for (const line of text.split('\n')) {
    const [, digest, file] = /^([0-9a-f]{64})\s+\*?(.+?)\s*$/i.exec(line) ?? [];
    if (file === name) return digest?.toLowerCase();
  }
  return undefined;
}

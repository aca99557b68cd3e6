/** One encoding under which a secret is masked too. The table is Runner.Common/HostContext.cs:103-113 less PowerShell's. */
const ENCODERS: readonly ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value),
  (value) => xml(value),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
];

/** Replaces every registered value, and its encoded forms, by `***` (Sdk/DTLogging/Logging/SecretMasker.cs). */
export class Masker {
  readonly #originals = new Set<string>();
  readonly #hidden = new Set<string>();

  get values(): readonly string[] {
    return [...this.#originals];
  }

  /** Registers the value and each of its lines, as `add-mask` does. */
  addCommand(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]+/)) this.add(line.trim());
  }

  add(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    this.#hidden.add(value);
    for (const encode of ENCODERS) {
      const encoded = encode(value);
      if (encoded !== '') this.#hidden.add(encoded);
    }
  }

  mask(text: string): string {
    let masked = '';
    let from = 0;
    for (const [start, end] of mergeRanges(this.#ranges(text))) {
      masked += `${text.slice(from, start)}***`;
      from = end;
    }
    return masked + text.slice(from);
  }

  #ranges(text: string): [number, number][] {
    const ranges: [number, number][] = [];
    for (const value of this.#hidden) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        ranges.push([at, at + value.length]);
      }
    }
    return ranges.sort((a, b) => a[0] - b[0]);
  }
}

function mergeRanges(sorted: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Leading bytes are dropped because `base64(user:secret)` shifts the secret (ValueEncoders.cs). */
function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

const XML: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function xml(value: string): string {
  return value.replaceAll(/[<>"'&]/g, (character) => XML[character] ?? character);
}

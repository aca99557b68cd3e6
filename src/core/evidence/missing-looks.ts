import { plural } from '../text/plural.js';

/** What could not be looked at: one line for all that the same advice mends. */
export class MissingLooks {
  readonly #byAdvice = new Map<string, { readonly first: string; readonly hint: string; count: number }>();

  add(message: string, hint = ''): void {
    const key = hint === '' ? message : hint;
    const known = this.#byAdvice.get(key);
    if (known === undefined) this.#byAdvice.set(key, { first: message, hint, count: 1 });
    else known.count += 1;
  }

  render(): readonly string[] {
    return [...this.#byAdvice.values()].map(({ first, hint, count }) => {
      const more = count === 1 ? '' : ` (and ${plural(count - 1, 'more call')})`;
      return hint === '' ? `${first}${more}` : `${first}${more}. ${hint}`;
    });
  }
}

import picomatch from 'picomatch';

/** The names that a list of globs means; all of them where it is empty. */
export function selectGroups<T extends { readonly name: string }>(
  groups: readonly T[],
  globs: readonly string[],
): readonly T[] {
  if (globs.length === 0) return groups;
  const matches = picomatch([...globs], { dot: true });
  return groups.filter(({ name }) => globs.includes(name) || matches(name));
}

/** Names among the globs that stand for themselves. */
export const listPlainNames = (globs: readonly string[]): readonly string[] =>
  globs.filter((glob) => !picomatch.scan(glob).isGlob);

/** Names that stand for themselves and for none of the known groups. */
const listMissing = (known: readonly string[], globs: readonly string[]): readonly string[] =>
  listPlainNames(globs).filter((name) => !known.includes(name));

const SHOWN = 8;

/** Why what the globs mean can't be looked at, or not all of it; undefined when it can. */
export function explainNoGroups(known: readonly string[], globs: readonly string[]): string | undefined {
  if (known.length === 0) return 'the environment has no log groups, so that there is nothing to look at';
  const selected = selectGroups(
    known.map((name) => ({ name })),
    globs,
  );
  const unknown = selected.length === 0 ? globs : listMissing(known, globs);
  if (unknown.length === 0) return undefined;
  const shown = known.slice(0, SHOWN).join(', ');
  const more = known.length > SHOWN ? ', …' : '';
  return `no log group of the environment is named like ${unknown.join(' or ')}; there are ${shown}${more}`;
}

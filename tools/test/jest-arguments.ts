const PROJECTS: ReadonlySet<string> = new Set(['unit', 'integration', 'e2e']);

/**
 * What `npm test -- …` means to jest: names of projects select them, all else is passed on. Coverage is measured for
 * whole projects only; of a few files it says nothing and takes most of the time.
 */
export function computeJestArguments(given: readonly string[], resultFile: string): string[] {
  const projects = given.filter((argument) => PROJECTS.has(argument));
  const rest = given.filter((argument) => !PROJECTS.has(argument));
  return [
    ...rest,
    ...(rest.length === 0 ? ['--coverage'] : []),
    '--json',
    `--outputFile=${resultFile}`,
    // Last, because it takes all that follows for names of projects.
    ...(projects.length > 0 ? ['--selectProjects', ...projects] : []),
  ];
}

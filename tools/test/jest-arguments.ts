const PROJECTS: ReadonlySet<string> = new Set(['unit', 'integration', 'e2e']);

/** What `npm test -- …` means to jest: names of projects select them, all else is passed on. */
export function computeJestArguments(given: readonly string[], resultFile: string): string[] {
  const projects = given.filter((argument) => PROJECTS.has(argument));
  const rest = given.filter((argument) => !PROJECTS.has(argument));
  return [
    '--coverage',
    '--json',
    `--outputFile=${resultFile}`,
    ...(projects.length > 0 ? ['--selectProjects', ...projects] : []),
    // Ends the list of projects, or the first of the rest would be taken for one.
    ...(projects.length > 0 && rest[0] !== undefined && !rest[0].startsWith('-') ? ['--'] : []),
    ...rest,
  ];
}

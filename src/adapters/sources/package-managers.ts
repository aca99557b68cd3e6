/** One way of installing an app's dependencies, known by its lock file. */
export interface PackageManager {
  readonly lockFile: string;
  /** Text that the lock file holds when it is this manager's; needed where two share a file name. */
  readonly marker?: string;
  /** Values of `language` in cdktf.json. */
  readonly language: 'typescript' | 'python' | 'go';
  /** Commands to run in the lock file's folder, in order. */
  readonly steps: readonly (readonly [command: string, ...args: string[]])[];
  /** What an installation leaves beside the lock file; empty: always run, it is quick when all is there. */
  readonly leaves: readonly string[];
  /** Folder of programs to put first on the app's PATH, beside the lock file. */
  readonly binaries?: string;
  /** What to use in the workflow so that the command exists. */
  readonly setup: string;
}

const NODE = { language: 'typescript', setup: 'actions/setup-node' } as const;
const PYTHON = { language: 'python', setup: 'actions/setup-python' } as const;
const VENV = '.venv/bin';

/** In the order in which they are looked for in a folder. Development dependencies hold the compilers: never left out. */
export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    ...NODE,
    lockFile: 'package-lock.json',
    steps: [['npm', 'ci', '--include=dev', '--no-audit', '--no-fund']],
    leaves: ['node_modules'],
  },
  {
    ...NODE,
    lockFile: 'pnpm-lock.yaml',
    steps: [['pnpm', 'install', '--frozen-lockfile', '--prod=false']],
    leaves: ['node_modules'],
    setup: 'pnpm/action-setup',
  },
  {
    ...NODE,
    lockFile: 'yarn.lock',
    marker: '__metadata:',
    steps: [['yarn', 'install', '--immutable']],
    leaves: ['node_modules', '.pnp.cjs'],
  },
  {
    ...NODE,
    lockFile: 'yarn.lock',
    steps: [['yarn', 'install', '--frozen-lockfile', '--production=false']],
    leaves: ['node_modules'],
  },
  { ...PYTHON, lockFile: 'poetry.lock', steps: [['poetry', 'install', '--no-root']], leaves: [] },
  { ...PYTHON, lockFile: 'Pipfile.lock', steps: [['pipenv', 'sync']], leaves: [] },
  { ...PYTHON, lockFile: 'uv.lock', steps: [['uv', 'sync', '--frozen']], leaves: ['.venv'], binaries: VENV },
  {
    ...PYTHON,
    lockFile: 'requirements.txt',
    // A folder of its own: the system's Python refuses packages where it belongs to the distribution (PEP 668).
    steps: [
      ['python3', '-m', 'venv', '.venv'],
      [`${VENV}/python3`, '-m', 'pip', 'install', '--disable-pip-version-check', '-r', 'requirements.txt'],
    ],
    leaves: ['.venv'],
    binaries: VENV,
  },
  {
    lockFile: 'go.sum',
    language: 'go',
    steps: [['go', 'mod', 'download']],
    leaves: [],
    setup: 'actions/setup-go',
  },
];

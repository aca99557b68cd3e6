/** Terraform has 100 MB today. */
const LARGEST_PROGRAM = 1_000_000_000;

/** The file `name` of a zip archive; undefined when it is not there or the archive can't be read. */
export async function extractProgram(archive: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  const { unzipSync } = await import('fflate');
  try {
    return unzipSync(archive, {
      filter: (file) => file.name === name && file.originalSize <= LARGEST_PROGRAM,
    })[name];
  } catch {
    return undefined;
  }
}

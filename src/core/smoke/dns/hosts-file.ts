/** Addresses that a hosts file has for a name: https://man7.org/linux/man-pages/man5/hosts.5.html */
export function parseHosts(text: string, name: string): string[] {
  const wanted = name.toLowerCase();
  return text.split(/\r?\n/).flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    return names.some((it) => it.toLowerCase() === wanted) ? [address] : [];
  });
}

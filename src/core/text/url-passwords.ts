/** `user:password@` of an address; more than one may stand in a value: `redis://:a@h1,redis://:b@h2`. */
const USER_INFO = /:\/\/(?<user>[^\s:@/?#]*):(?<password>[^\s/?#]+)@/g;
/** The same of a password that was never encoded, with what would end it; `http://host:8080/@x` has a port. */
const LOOSE = /^[a-z][a-z\d+.-]*:\/\/(?<user>[^\s:@/?#]*):(?!\d{1,5}[/?#])(?<password>[^\s@]+)@/i;
/** `jdbc:postgresql://host/shop?user=app&password=…` */
const PARAMETER = /[?&;](?<user>password|passwd|pwd)=(?<password>[^\s&;#]+)/gi;
/** Shorter ones (`root`, `test`, `pass`) would hide ordinary words. */
const SHORTEST_ALONE = 8;

/**
 * The passwords inside of addresses, such as `postgres://app:password@host/shop`: as they stand, as they are meant, and
 * together with the user's name, as Basic authentication sends them. A short one, or one that is the user's name, is
 * only listed together with what stands around it.
 */
export function findUrlPasswords(value: string): string[] {
  const users = [...value.matchAll(USER_INFO)];
  const loose = users.length > 0 ? [] : [LOOSE.exec(value)].filter((match) => match !== null);
  const parameters = [...value.matchAll(PARAMETER)];
  return [
    ...[...users, ...loose].flatMap(({ groups }) =>
      listForms(groups, (user, password) => `${user}:${password}`),
    ),
    ...parameters.flatMap(({ groups }) => listForms(groups, (name, password) => `${name}=${password}`)),
  ];
}

type Join = (before: string, password: string) => string;

function listForms(groups: Record<string, string> | undefined, join: Join): string[] {
  const { user = '', password = '' } = groups ?? {};
  const decoded = decode(password);
  const alone = [password, decoded].filter((form) => form.length >= SHORTEST_ALONE && form !== user);
  return [...new Set([...alone, join(user, password), join(decode(user), decoded)])];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

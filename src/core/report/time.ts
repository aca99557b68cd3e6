const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A span in ms as people say it: `850 ms`, `4.2 s`, `41 s`, `2 min 5 s`, `1 h 4 min`, `3 days`. */
export function formatSpan(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return '0 ms';
  if (Math.round(ms) < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 9.95 * SECOND) return `${Number((ms / SECOND).toFixed(1))} s`;
  const seconds = Math.round(ms / SECOND) * SECOND;
  if (seconds < MINUTE) return `${seconds / SECOND} s`;
  if (seconds < HOUR) return join([seconds, MINUTE, 'min'], [SECOND, 's']);
  const minutes = Math.round(ms / MINUTE) * MINUTE;
  if (minutes < 2 * DAY) return join([minutes, HOUR, 'h'], [MINUTE, 'min']);
  return `${Number((ms / DAY).toFixed(1))} days`;
}

function join([ms, unit, name]: [number, number, string], [smaller, smallerName]: [number, string]): string {
  const rest = Math.round((ms % unit) / smaller);
  const head = `${Math.floor(ms / unit)} ${name}`;
  return rest === 0 ? head : `${head} ${rest} ${smallerName}`;
}

/** `12 Nov 2026, 14:00 UTC`; a text that is no time stays as it is. */
export function formatTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}, ${hour}:${minute} UTC`;
}

/** `14:02:07.250`, in UTC; a text that is no time stays as it is. */
export function formatClock(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toISOString().slice(11, 23);
}

/** Ms from one ISO time to another; undefined when either is no time. */
export function computeSpan(from: string, to: string): number | undefined {
  const ms = Date.parse(to) - Date.parse(from);
  return Number.isNaN(ms) ? undefined : ms;
}

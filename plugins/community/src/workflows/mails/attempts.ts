/** A mail is tried for about half a day; whoever runs the shop sees the failed notification in the admin after that. */
export const MAX_ATTEMPTS = 12;
const LONGEST_PAUSE_MINUTES = 120;
const MINUTE_MS = 60_000;
/** A mail still "pending" after this long belongs to a process that died while sending it. */
const ABANDONED_AFTER_MS = 10 * MINUTE_MS;

export interface Attempted {
  status: string;
  attempts: number;
  updatedAt: Date;
}

/** 1, 2, 4 … minutes apart, never more than two hours. */
export function pauseMs(attempts: number): number {
  return Math.min(2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MINUTES) * MINUTE_MS;
}

export function mayTryAgain({ status, attempts, updatedAt }: Attempted, now: Date): boolean {
  if (attempts >= MAX_ATTEMPTS) return false;
  const restedMs = now.getTime() - updatedAt.getTime();
  if (status === "failure") return restedMs >= pauseMs(attempts);
  return status === "pending" && restedMs >= ABANDONED_AFTER_MS;
}

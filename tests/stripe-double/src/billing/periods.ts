export type Interval = "day" | "week" | "month" | "year";
export interface Cadence {
  interval: Interval;
  count: number;
}

const DAY = 24 * 3600;

/** The moment `steps` periods after the anchor, in UTC. A month too short for the anchor's day ends on its last day. */
export function boundary(anchor: number, cadence: Cadence, steps: number): number {
  const total = steps * cadence.count;
  if (cadence.interval === "day") return anchor + total * DAY;
  if (cadence.interval === "week") return anchor + total * 7 * DAY;
  const date = new Date(anchor * 1000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + total * (cadence.interval === "year" ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months % 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const midnight = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) / 1000;
  return midnight + (anchor % DAY);
}

/** The first boundary after a moment: always counted from the anchor, so that 31 January finds 31 March again. */
export function boundaryAfter(anchor: number, cadence: Cadence, moment: number): number {
  let steps = 1;
  while (boundary(anchor, cadence, steps) <= moment) steps += 1;
  return boundary(anchor, cadence, steps);
}

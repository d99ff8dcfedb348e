import { medusa } from "./medusa.server.ts";
import { orClosed } from "./or-closed.server.ts";

/** What changes is seen within seconds; many readers at once make one question of it. */
const keptMs = 2_000;
const mostKept = 200;
const kept = new Map<string, { until: number; answer: Promise<unknown> }>();

/** What the backend tells anybody alike, by its path with its query. @throws MedusaError */
export const readPublic = <T>(path: string): Promise<T> => {
  const now = Date.now();
  const known = kept.get(path);
  if (known && known.until > now) return known.answer as Promise<T>;
  if (kept.size >= mostKept) kept.clear();
  const answer = orClosed(medusa<T>(path));
  kept.set(path, { until: now + keptMs, answer });
  answer.catch(() => kept.delete(path));
  return answer;
};

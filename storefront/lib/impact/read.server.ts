import { medusa } from "../medusa.server.ts";
import { orClosed } from "../or-closed.server.ts";

/** A sale is seen here within seconds; many readers at once make one question of it. */
const keptMs = 2_000;
const mostKept = 200;
const kept = new Map<string, { until: number; answer: Promise<unknown> }>();

/** What anybody may know of goals and books. `path` follows `/store/impact`, with its query. @throws MedusaError */
export const readImpact = <T>(path = ""): Promise<T> => {
  const now = Date.now();
  const known = kept.get(path);
  if (known && known.until > now) return known.answer as Promise<T>;
  if (kept.size >= mostKept) kept.clear();
  const answer = orClosed(medusa<T>(`/store/impact${path}`));
  kept.set(path, { until: now + keptMs, answer });
  answer.catch(() => kept.delete(path));
  return answer;
};

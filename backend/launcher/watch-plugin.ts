import { utimesSync, watch } from "node:fs";
import { join } from "node:path";
import { LaunchFailure } from "./failure.ts";
import { isCancelled } from "./steps.ts";

const QUIET_MS = 400;

/**
 * `npm run dev`: Medusa reloads the backend when the backend's files change, but it loads the plugin as a built package.
 * So a change of the plugin's sources builds it, and then touches the backend's configuration.
 */
export function watchPlugin(root: string, build: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const refresh = async () => {
    if (isBusy) return later();
    isBusy = true;
    try {
      await build();
      utimesSync(join(root, "backend", "medusa-config.ts"), new Date(), new Date());
    } catch (error) {
      // A mistake while typing: it is shown, and the next save tries again.
      if (!isCancelled(error)) console.error(error instanceof LaunchFailure ? error.message : error);
    } finally {
      isBusy = false;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), QUIET_MS);
  };
  const watcher = watch(join(root, "plugins", "community", "src"), { recursive: true }, later);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

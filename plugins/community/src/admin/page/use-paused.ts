import { useEffect, useState } from "react";

export const PAUSE_MS = 300;

/** What was typed, as soon as the typing pauses. */
export function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setPaused(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  return paused;
}

/** What the page's own observers saw, in milliseconds since navigation; read after the page came to rest. */
export interface Observed {
  fcp: number;
  lcp: number;
  lcpElement: string;
  cls: number;
  longTasks: { start: number; duration: number }[];
}

declare global {
  var keepsakeObserved: Omit<Observed, "fcp"> & { shifts: { at: number; value: number }[] };
}

/** Runs in the page before any of its own scripts, so that nothing is missed. */
export function installObservers(): void {
  globalThis.keepsakeObserved = { lcp: 0, lcpElement: "", cls: 0, longTasks: [], shifts: [] };
  const seen = globalThis.keepsakeObserved;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });

  watch("longtask", (entry) => seen.longTasks.push({ start: entry.startTime, duration: entry.duration }));
  watch("largest-contentful-paint", (entry) => {
    const element = (entry as PerformanceEntry & { element?: Element | null }).element;
    seen.lcp = entry.startTime;
    seen.lcpElement = element ? `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}` : "";
  });
  watch("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shifts.push({ at: shift.startTime, value: shift.value });
  });
}

/** Runs in the page at the end. CLS is the worst session window: shifts < 1 s apart, at most 5 s together. */
export function readObservers(): Observed {
  const seen = globalThis.keepsakeObserved;
  const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  let cls = 0;
  let window = { start: 0, last: 0, value: 0 };
  for (const shift of seen.shifts) {
    const goesOn = window.value > 0 && shift.at - window.last < 1000 && shift.at - window.start < 5000;
    window = goesOn
      ? { start: window.start, last: shift.at, value: window.value + shift.value }
      : { start: shift.at, last: shift.at, value: shift.value };
    cls = Math.max(cls, window.value);
  }
  return { fcp, lcp: seen.lcp, lcpElement: seen.lcpElement, cls, longTasks: seen.longTasks };
}

import type { Browser, CDPSession, Page } from "@playwright/test";
import { installObservers, type Observed, readObservers } from "./page-observer.ts";

/** A phone on a slow line: 4× CPU, 150 ms a round trip, 1.6 Mbps down, 0.75 Mbps up. */
export const throttling = { cpuSlowdown: 4, rttMs: 150, downMbps: 1.6, upMbps: 0.75 } as const;
const BYTES_PER_MBIT = 125_000;
const QUIET_MS = 1_500;
const LONGEST_WAIT_MS = 45_000;

export interface PageLoad {
  ttfbMs: number;
  fcpMs: number;
  lcpMs: number;
  lcpElement: string;
  tbtMs: number;
  cls: number;
  transferBytes: number;
  scriptBytes: number;
  requests: number;
}

/** One load with nothing in the cache: a fresh context has no cache, no cookies, no open connection. */
export async function loadCold(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const traffic = await watchTraffic(cdp);
    await slowDown(cdp);
    await page.addInitScript(installObservers);
    const response = await page.goto(url, { waitUntil: "load", timeout: LONGEST_WAIT_MS });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? "nothing"}`);
    await rest(page, traffic);
    const seen = await page.evaluate(readObservers);
    return { ...measures(seen), ...traffic.totals() };
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: throttling.rttMs,
    downloadThroughput: throttling.downMbps * BYTES_PER_MBIT,
    uploadThroughput: throttling.upMbps * BYTES_PER_MBIT,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttling.cpuSlowdown });
}

/** Total blocking time: what of each long task after the first paint goes beyond 50 ms. */
function measures(seen: Observed): Omit<PageLoad, keyof TrafficTotals> {
  const tbtMs = seen.longTasks
    .filter((task) => task.start + task.duration > seen.fcp)
    .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
  return { fcpMs: seen.fcp, lcpMs: seen.lcp, lcpElement: seen.lcpElement, tbtMs, cls: seen.cls };
}

type TrafficTotals = Pick<PageLoad, "ttfbMs" | "transferBytes" | "scriptBytes" | "requests">;

interface Traffic {
  lastActivityAt(): number;
  pending(): number;
  totals(): TrafficTotals;
}

/**
 * Bytes as they went over the line (headers and compressed bodies), counted by the browser's network stack. The first
 * byte is timed here too: the page's own navigation timing does not see the emulated line.
 */
async function watchTraffic(cdp: CDPSession): Promise<Traffic> {
  const open = new Set<string>();
  const types = new Map<string, string>();
  let lastAt = performance.now();
  const sums: TrafficTotals = { ttfbMs: 0, transferBytes: 0, scriptBytes: 0, requests: 0 };
  let startedAt = 0;
  cdp.on("Network.requestWillBeSent", (event) => {
    if (!/^https?:/.test(event.request.url)) return;
    lastAt = performance.now();
    startedAt ||= event.timestamp;
    if (!open.has(event.requestId)) sums.requests += 1;
    open.add(event.requestId);
    types.set(event.requestId, event.type ?? "");
  });
  cdp.on("Network.responseReceived", (event) => {
    if (event.type === "Document") sums.ttfbMs ||= (event.timestamp - startedAt) * 1000;
  });
  cdp.on("Network.loadingFinished", (event) => {
    if (!open.delete(event.requestId)) return;
    lastAt = performance.now();
    sums.transferBytes += event.encodedDataLength;
    if (types.get(event.requestId) === "Script") sums.scriptBytes += event.encodedDataLength;
  });
  cdp.on("Network.loadingFailed", (event) => {
    open.delete(event.requestId);
    lastAt = performance.now();
  });
  await cdp.send("Network.enable");
  return { lastActivityAt: () => lastAt, pending: () => open.size, totals: () => ({ ...sums }) };
}

/** At rest: no request under way, and none for a while. A page that polls is taken as it is after the longest wait. */
async function rest(page: Page, traffic: Traffic): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  while (performance.now() < deadline) {
    if (traffic.pending() === 0 && performance.now() - traffic.lastActivityAt() > QUIET_MS) return;
    await page.waitForTimeout(100);
  }
}

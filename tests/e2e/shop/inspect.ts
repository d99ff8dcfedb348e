import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No serious or critical finding of axe on the page as it stands, or on the part of it that is ours. */
export async function expectAccessible(page: Page, what: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  await expectNothingGrave(part ? axe.include(part) : axe, what);
}

/** No text that cannot be read before its background. */
export async function expectContrast(page: Page, what: string): Promise<void> {
  await expectNothingGrave(new AxeBuilder({ page }).withRules(["color-contrast"]), what);
}

async function expectNothingGrave(axe: AxeBuilder, what: string): Promise<void> {
  const { violations } = await axe.analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`).join(" | ")}`,
    );
  expect.soft(grave, `axe on ${what}`).toEqual([]);
}

/** How far things jumped while the page came up: all shifts together, which is never less than CLS. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
}

/** Nothing may stick out sideways: a page that scrolls both ways is broken on a phone. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(excess, `sideways scroll of ${what}`).toBeLessThanOrEqual(0);
}

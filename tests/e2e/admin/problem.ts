import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** The field is marked, and what it is described by says what is wrong. */
export async function expectProblem(page: Page, field: Locator, message: RegExp): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ").filter(Boolean);
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
  expect(texts.join(" ")).toMatch(message);
}

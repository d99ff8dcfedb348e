import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { AdminApi } from "./backend/admin-api.ts";

/** What went wrong in a browser without anybody looking: script errors, violations of the content policy, 5xx answers. */
export class Complaints {
  readonly all: string[] = [];
  /** 422 is how a form is refused; the browser notes it, the page says it. */
  private readonly allowed: RegExp[] = [/status of 422/];

  /** A story that provokes an error says so; everything else fails it. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  unexpected(): string[] {
    const different = new Set(this.all.filter((complaint) => !this.allowed.some((pattern) => pattern.test(complaint))));
    return [...different].slice(0, 12);
  }

  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`content policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
      });
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.all.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => {
      this.all.push(`script: ${error.error().message}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 500) this.all.push(`answer ${response.status()}: ${response.url()}`);
    });
  }
}

interface Stage {
  complaints: Complaints;
  buyer: string;
  page: Page;
}

/** Every story starts with a fresh visitor, an address of its own, and ends without a single complaint. */
export const test = base.extend<Stage, { admin: AdminApi }>({
  admin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern.
    async ({}, use) => {
      await use(await AdminApi.logIn());
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  buyer: async ({}, use) => {
    await use(`buyer-${crypto.randomUUID().slice(0, 13)}@example.com`);
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  complaints: async ({}, use) => {
    await use(new Complaints());
  },
  context: async ({ context, complaints }, use) => {
    await complaints.watch(context);
    await use(context);
    const unexpected = complaints.unexpected();
    if (unexpected.length > 0) throw new Error(`the browser complained:\n${unexpected.join("\n")}`);
  },
});

export { expect } from "@playwright/test";

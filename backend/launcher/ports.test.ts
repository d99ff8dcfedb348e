import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isPortFree, requireFreePorts } from "./ports.ts";
import { readSettings } from "./settings.ts";

test.each(["127.0.0.1", "0.0.0.0"])(
  "a listener on %s makes the port taken, and the message says how to move",
  async (host) => {
    const port = await freePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    expect(await isPortFree(port)).toBe(false);
    const settings = readSettings({ STOREFRONT_PORT: String(port) }, "/srv/keepsake");
    await expect(requireFreePorts(settings)).rejects.toThrow(
      `port ${port} (STOREFRONT_PORT) is taken; set STOREFRONT_PORT=…`,
    );
    await new Promise((resolve) => server.close(resolve));
  },
);

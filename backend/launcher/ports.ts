import { createServer } from "node:net";
import { LaunchFailure } from "./failure.ts";
import type { Settings } from "./settings.ts";

/** Says before anything is started which address is taken and which variable moves it. */
export async function requireFreePorts(settings: Settings): Promise<void> {
  const wanted: [string, number, string][] = [
    ["STOREFRONT_PORT", settings.storefrontPort, "the shop"],
    ["BACKEND_PORT", settings.backendPort, "the backend"],
  ];
  if (!settings.stripeApiKey) wanted.push(["STRIPE_DOUBLE_PORT", settings.doublePort, "the Stripe double"]);
  const taken: string[] = [];
  for (const [name, port, what] of wanted) {
    if (!(await isPortFree(port))) taken.push(`port ${port} (${name}) is taken; set ${name}=… to move ${what}`);
  }
  if (taken.length > 0) throw new LaunchFailure(taken.join("\n  "));
}

/** Free means that both loopback and all-interfaces listeners would succeed. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    const code = await tryListen(port, host);
    if (code === "EADDRINUSE" || code === "EACCES") return false;
  }
  return true;
}

/** A port the operating system considers free now; the caller must cope with losing a race for it. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

function tryListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

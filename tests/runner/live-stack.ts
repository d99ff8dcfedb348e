import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signalGroup, start } from "./processes.ts";
import { ROOT } from "./root.ts";

/** The real thing, as `npm start` brings it up, on free ports and with data of its own. */
export interface LiveStack {
  /** What the tests are told about it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

const LIMIT_MS = 600_000;

export async function startStack(): Promise<LiveStack> {
  const dataDir = mkdtempSync(join(tmpdir(), "keepsake-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(dataDir, 0o755);
  const [storefrontPort, backendPort, doublePort] = await freePorts(3);
  const password = randomBytes(12).toString("base64url");
  const env = {
    ...Object.fromEntries(UNSET.map((name) => [name, ""])),
    STOREFRONT_PORT: String(storefrontPort),
    BACKEND_PORT: String(backendPort),
    STRIPE_DOUBLE_PORT: String(doublePort),
    DATA_DIR: join(dataDir, "data"),
    ADMIN_EMAIL: "admin@keepsake.example",
    ADMIN_PASSWORD: password,
  };
  const command = [process.execPath, join(ROOT, "backend/launcher/start.mjs")];
  let ready = () => {};
  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  let seen = "";
  const onOutput = (text: string) => {
    seen += text;
    if (/^Keepsake is ready$/m.test(seen)) ready();
  };
  const { process: child, ended } = start({ name: "stack", command, env, onOutput });
  const stop = async () => {
    signalGroup(child, "SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const failed = ended.then(() => Promise.reject(new Error("The shop did not come up; see above.")));
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The shop did not come up in ten minutes.")), LIMIT_MS).unref();
  });
  try {
    await Promise.race([isReady, failed, late]);
  } catch (error) {
    await stop();
    throw error;
  }
  failed.catch(() => {});
  return { env: { ...env, ...addresses(env) }, stop };
}

/** The developer's own configuration (.env, shell) must not reach the stack under test. */
const UNSET = [
  ...[
    "DATABASE_URL",
    "REDIS_URL",
    "SMTP_URL",
    "STRIPE_API_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "STOREFRONT_URL",
    "BACKEND_URL",
  ],
  ...["JWT_SECRET", "COOKIE_SECRET", "ORDER_LINK_SECRET", "SESSION_SECRET", "STOREFRONT_TOKEN"],
];

function addresses(env: Record<string, string>): Record<string, string> {
  const { password, port } = JSON.parse(readFileSync(join(env.DATA_DIR ?? "", "postgres.json"), "utf8"));
  const secrets = JSON.parse(readFileSync(join(env.DATA_DIR ?? "", "secrets.json"), "utf8"));
  return {
    BASE_URL: `http://localhost:${env.STOREFRONT_PORT}`,
    STOREFRONT_URL: `http://localhost:${env.STOREFRONT_PORT}`,
    BACKEND_URL: `http://localhost:${env.BACKEND_PORT}`,
    STRIPE_DOUBLE_URL: `http://localhost:${env.STRIPE_DOUBLE_PORT}`,
    DATABASE_URL: `postgres://keepsake:${password}@localhost:${port}/keepsake`,
    MAIL_DIR: join(env.DATA_DIR ?? "", "mail"),
    STRIPE_API_KEY: secrets.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
  };
}

/** Held open together, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.on("error", reject);
          server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            resolve(typeof address === "object" && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

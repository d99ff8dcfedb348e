import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADMIN, type Admin, adminOf, adminToken, inviteColleague } from "../../integration/admin-client.ts";
import { buildPlugin, medusa } from "../../integration/medusa-process.ts";
import { type Catalogue, seedCatalogue } from "../../integration/minimal-catalogue.ts";
import { shopEnvironment } from "../../integration/shop-environment.ts";
import { type Redis, startRedis } from "../../runner/redis.ts";
import type { Random } from "../random.ts";
import { BackendProcess } from "./backend-process.ts";
import { type Database, openDatabase } from "./database.ts";
import { makeFreeCodes } from "./free-codes.ts";
import { type Giving, seedGiving } from "./giving.ts";
import { type Sponsoring, seedSponsoring } from "./sponsoring.ts";
import { openStripeLine, type StripeLine } from "./stripe-line.ts";
import { type StripeProcess, startStripe } from "./stripe-process.ts";
import { openWebhookRound } from "./webhook-round.ts";

/** A shop in two processes over one Postgres and one Redis, with a Stripe of its own; every part can be broken. */
export interface Rig {
  /** Where the logs are; kept when something was found. */
  folder: string;
  database: Database;
  redis: Redis;
  stripe: StripeProcess;
  line: StripeLine;
  backends: [BackendProcess, BackendProcess];
  catalogue: Catalogue;
  giving: Giving;
  sponsoring: Sponsoring;
  admin: Admin;
  /** Promotion codes that together leave nothing to pay. */
  freeCodes: string[];
  /** What a request of the staff carries. */
  staff: Record<string, string>;
  /** Of the sponsor's owner. */
  sponsor: Record<string, string>;
  /** The same of a second person, who judges what the first reports. */
  colleague: Record<string, string>;
  close(options: { keepLogs: boolean }): Promise<void>;
}

export async function openRig(random: Random): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), "keepsake-faults-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "files"));
  const log = (name: string) => join(folder, `${name}.log`);
  const opened: (() => Promise<unknown>)[] = [];
  const closing = async () => {
    for (const close of opened.reverse()) await close().catch((error: Error) => console.warn(error.message));
  };
  const open = async <T>(part: T, close: (part: T) => Promise<unknown>) => {
    opened.push(() => close(part));
    return part;
  };
  try {
    await buildPlugin(log("build"));
    const redis = await open(await startRedis(folder), (part) => part.stop());
    let turn = 0;
    const backends: BackendProcess[] = [];
    const nextOrigin = () => {
      const up = backends.filter(({ state }) => state === "up");
      return up[turn++ % Math.max(1, up.length)]?.url;
    };
    const round = await open(await openWebhookRound(nextOrigin), (part) => part.close());
    const stripe = await open(await startStripe(round.url), (part) => part.close());
    const line = await open(await openStripeLine(() => stripe.url, random), (part) => part.close());
    const environment = (databaseUrl: string, backendUrl: string, redisUrl: string) => ({
      ...shopEnvironment(folder, {
        databaseUrl,
        backendUrl,
        redisUrl,
        storefrontUrl: "http://localhost:8000",
        stripeUrl: line.url,
      }),
      SEAL_EVERY_MINUTES: "0",
    });
    const migrate = async (url: string) => {
      const env = environment(url, "http://localhost:9000", "");
      await medusa(["db:migrate"], env, log("migrate"));
      await medusa(["user", "-e", ADMIN.email, "-p", ADMIN.password], env, log("migrate"));
    };
    const database = await open(await openDatabase(folder, migrate), (part) => part.stop());
    const env = environment(database.url, "http://localhost:9000", redis.url);
    for (const name of ["a", "b"])
      backends.push(await open(await BackendProcess.create(name, env, log(name)), (part) => part.stop()));
    await Promise.all(backends.map((backend) => backend.start()));
    const { url: firstUrl } = backends[0] as BackendProcess;
    const admin = await adminOf(firstUrl);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const staff = bearer(await adminToken(firstUrl));
    const colleague = bearer(await adminToken(firstUrl, await inviteColleague(firstUrl)));
    const catalogue = await seedCatalogue(admin);
    const giving = await seedGiving(admin, catalogue);
    const freeCodes = await makeFreeCodes(admin);
    const { publishableKey } = catalogue;
    const sponsoring = await seedSponsoring(admin, { backendUrl: firstUrl, publishableKey });
    return {
      folder,
      database,
      redis,
      stripe,
      line,
      backends: backends as [BackendProcess, BackendProcess],
      catalogue,
      giving,
      sponsoring,
      sponsor: { "x-publishable-api-key": publishableKey, ...sponsoring.headers },
      admin,
      staff,
      colleague,
      freeCodes,
      close: async ({ keepLogs }) => {
        await closing();
        if (!keepLogs) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await closing();
    throw error;
  }
}

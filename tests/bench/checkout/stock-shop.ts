import { join } from "node:path";
import { freePort } from "../../../backend/launcher/ports.ts";
import { ADMIN, adminOf } from "../../integration/admin-client.ts";
import { medusa } from "../../integration/medusa-process.ts";
import { seedCatalogue } from "../../integration/minimal-catalogue.ts";
import { stockBuyer, stockPayer } from "./buy-from-stock.ts";
import type { Ground } from "./ground.ts";
import { startMetered } from "./metered-backend.ts";
import type { MeasuredShop } from "./shop.ts";

const FOLDER = "tests/bench/stock";

/** Medusa's own configuration with a database of its own and the same small catalogue. */
export async function startStockShop(ground: Ground): Promise<MeasuredShop> {
  const database = await ground.database("stock");
  const log = join(ground.folder, "stock.log");
  const env = {
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DATABASE_URL: database.url,
    JWT_SECRET: "for-the-bench-only",
    COOKIE_SECRET: "for-the-bench-only",
  };
  await medusa(["db:migrate"], env, log, FOLDER);
  await medusa(["user", "-e", ADMIN.email, "-p", ADMIN.password], env, log, FOLDER);
  const port = await freePort();
  const backend = await startMetered(port, env, log, FOLDER);
  const origin = `http://localhost:${port}`;
  const catalogue = await seedCatalogue(await adminOf(origin), "pp_system_default");
  return {
    name: "stock",
    origin,
    backend,
    database,
    catalogue,
    buyer: (observe) => stockBuyer(origin, catalogue, observe),
    payer: (nextCart) => stockPayer(origin, catalogue, nextCart),
    stop: () => backend.stop(),
  };
}

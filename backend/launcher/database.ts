import type { Crew } from "./crew.ts";
import { LaunchFailure } from "./failure.ts";
import { fingerprint } from "./fingerprint.ts";
import { readMark, writeMark } from "./marks.ts";
import { query } from "./postgres/client.ts";
import { medusaOverSources } from "./programs.ts";
import { backendEnvironment, type Stack } from "./stack.ts";
import type { Steps } from "./steps.ts";

/** Everything that can bring or change a table: Medusa's own version, the modules and links of the plugin, the config. */
const SCHEMA_INPUTS = [
  "package-lock.json",
  "backend/medusa-config.ts",
  "plugins/community/src/modules",
  "plugins/community/src/links",
];
const SEED_INPUTS = ["backend/src/seed"];

/** Migrations, then the demo community; both are skipped when this database has seen them. */
export async function prepareDatabase(stack: Stack, databaseUrl: string, crew: Crew, steps: Steps): Promise<void> {
  const env = backendEnvironment(stack, databaseUrl);
  const medusa = (name: string, args: string[]) =>
    crew.complete(medusaOverSources(stack.root, "backend", name, args, env));
  const once = async (name: string, title: string, inputs: string[], args: string[]) => {
    const wanted = fingerprint(stack.root, inputs);
    if ((await readMark(databaseUrl, name)) === wanted) return;
    await steps.run(title, async () => {
      await medusa(name, args);
      await writeMark(databaseUrl, name, wanted);
    });
  };
  await once("migrate", "migrate the database", SCHEMA_INPUTS, ["db:migrate", "--execute-all-links"]);
  await once("seed", "fill the shop", SEED_INPUTS, ["exec", "./src/seed/index.ts"]);
}

/** A foreign database is tried before anything is built for it. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  try {
    await query(databaseUrl, "select 1");
  } catch (error) {
    const reason = (error as Error).message || "no answer";
    throw new LaunchFailure(
      `The database of DATABASE_URL cannot be used: ${reason}`,
      "Check host, port, user and password, and that the database has been created.",
    );
  }
}

/** The key the storefront identifies itself with; the seed created it. */
export async function publishableKey(databaseUrl: string): Promise<string> {
  const [row] = await query<{ token: string }>(
    databaseUrl,
    "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
  );
  if (row) return row.token;
  throw new LaunchFailure(
    "The database has no publishable API key.",
    "Create one in the admin (Settings), or start over with --reset.",
  );
}

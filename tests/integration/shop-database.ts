import { join } from "node:path";
import { query } from "../../backend/launcher/postgres/client.ts";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";

export interface ShopDatabase {
  url: string;
  stop(): Promise<void>;
}

/**
 * A database of its own, migrated. On the server that `npm test` started the first test file of a run migrates once and
 * the others copy the result; a file that runs by itself starts a server of its own.
 */
export async function openDatabase(folder: string, migrate: (url: string) => Promise<void>): Promise<ShopDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server) {
    const own = await startPostgres({ dataDir: join(folder, "data"), say: () => {} });
    await migrate(own.url);
    // Its last words are read from its log when it ends: the folder may only go after that.
    return { url: own.url, stop: () => own.stop().then(() => own.ended.then(() => {})) };
  }
  const on = (database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const maintenance = (sql: string, values: unknown[] = []) => query(on("postgres"), sql, values);
  // The parent is the run itself: all of its files share the template, another run makes its own.
  const template = `shop_template_${process.ppid}`;
  const isThere = await maintenance("select 1 from pg_database where datname = $1", [template]);
  if (isThere.length === 0) {
    const draft = `${template}_draft_${process.pid}`;
    await maintenance(`create database ${draft}`);
    await migrate(on(draft));
    await maintenance(`alter database ${draft} rename to ${template}`);
  }
  const name = `shop_${process.pid}_${Date.now()}`;
  await maintenance(`create database ${name} template ${template}`);
  return { url: on(name), stop: async () => {} };
}

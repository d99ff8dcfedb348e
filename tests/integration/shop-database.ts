import { join } from "node:path";
import { query } from "../../backend/launcher/postgres/client.ts";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";

export interface ShopDatabase<Note> {
  url: string;
  /** What its maker said of what is in it. */
  note: Note;
  stop(): Promise<void>;
}

/**
 * A database of its own, made ready. On the server that `npm test` started the first test file of a run makes one and
 * the others copy it; a file that runs by itself starts a server of its own.
 */
export async function openDatabase<Note>(
  folder: string,
  makeReady: (url: string) => Promise<Note>,
): Promise<ShopDatabase<Note>> {
  const server = process.env.DATABASE_URL;
  if (!server) {
    const own = await startPostgres({ dataDir: join(folder, "data"), say: () => {} });
    const note = await makeReady(own.url);
    // Its last words are read from its log when it ends: the folder may only go after that.
    return { url: own.url, note, stop: () => own.stop().then(() => own.ended.then(() => {})) };
  }
  const on = (database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const maintenance = (sql: string, values: unknown[] = []) => query(on("postgres"), sql, values);
  // The parent is the run itself: all of its files share the template, another run makes its own.
  const template = `shop_template_${process.ppid}`;
  await maintenance("create table if not exists template_note (template text primary key, note jsonb not null)");
  const noted = () =>
    maintenance("select note from template_note where template = $1", [template]) as Promise<{ note: Note }[]>;
  let [row] = await noted();
  if (!row) {
    const draft = `${template}_draft_${process.pid}`;
    await maintenance(`create database ${draft}`);
    row = { note: await makeReady(on(draft)) };
    await maintenance(`alter database ${draft} rename to ${template}`);
    await maintenance("insert into template_note values ($1, $2)", [template, JSON.stringify(row.note)]);
  }
  const name = `shop_${process.pid}_${Date.now()}`;
  await maintenance(`create database ${name} template ${template}`);
  return { url: on(name), note: row.note, stop: async () => {} };
}

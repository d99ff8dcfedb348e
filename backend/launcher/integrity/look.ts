import pg from "pg";
import { tsImport } from "tsx/esm/api";

/** What the plugin finds out about one sentence that must always be true. */
export interface Finding {
  code: string;
  words: string;
  count: number;
  rows: Record<string, unknown>[];
  tookMs: number;
}

interface PluginLook {
  lookAtEverything(ask: <Row>(sql: string) => Promise<Row[]>, patienceSeconds?: number): Promise<Finding[]>;
}

/** The questions are the plugin's: the admin's page asks the same. Its sources need no build for this. */
const QUESTIONS = "../../../plugins/community/src/workflows/integrity/look.ts";

/** Reads the books at one moment and changes nothing. What is younger than the patience may be under way still. */
export async function lookAtEverything(url: string, patienceSeconds?: number): Promise<Finding[]> {
  const plugin: PluginLook = await tsImport(QUESTIONS, import.meta.url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read read only");
    return await plugin.lookAtEverything(async (sql) => (await client.query(sql)).rows, patienceSeconds);
  } finally {
    await client.end().catch(() => {});
  }
}

import pg from "pg";

const c = new pg.Client({ connectionString: "postgres://keepsake@127.0.0.1:55999/shop" });
await c.connect();
for (const q of process.argv.slice(2)) {
  const r = await c.query(q);
  console.log(JSON.stringify(r.rows, null, 0).replaceAll("},{", "},\n{"));
}
await c.end();

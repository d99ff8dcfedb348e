/** `npm test` starts a Postgres server for each worker and names them all; a file that runs by itself starts its own. */
const servers = process.env.DATABASE_URLS?.split(" ");
if (servers) process.env.DATABASE_URL = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];

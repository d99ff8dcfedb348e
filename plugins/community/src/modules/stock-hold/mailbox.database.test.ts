import { knex } from "@medusajs/framework/mikro-orm/knex";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mailboxOf } from "../../domain/edition-limit";
import { MAILBOX_SQL } from "./sql";

/** The database that `npm test` starts; the function is made in a transaction that never ends well. */
const database = knex({ client: "pg", connection: process.env.DATABASE_URL, pool: { min: 0, max: 1 } });
let on: Awaited<ReturnType<typeof database.transaction>>;

beforeAll(async () => {
  on = await database.transaction();
  await on.raw(MAILBOX_SQL);
});
afterAll(async () => {
  await on?.rollback();
  await database.destroy();
});

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 8 }),
  fc.constantFrom("Mei.Lin", "mei.lin", "ADA", "李", "ＭＥＩ", "é", "É", "İ", "ß", "ΑΣ", ""),
  fc.constantFrom(
    "+drop",
    "++",
    "+",
    ".",
    "..",
    "@",
    " ",
    "\u3000",
    "\u00a0",
    "\t",
    "\r\n",
    "\u2028",
    "\ufeff",
    "\u1680",
  ),
);
const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(""));
const host = fc.oneof(
  fc.constantFrom("gmail.com", "GMail.com", "googlemail.com", "gmail.com..", "ＧＭＡＩＬ.com", "qq.com", "例子.中国"),
  fc.domain(),
  piece,
);
const end = fc.constantFrom("", "", ".", " ", "\n", "...");
const address = fc.oneof(
  fc.tuple(text, host, end).map(([name, domain, rest]) => `${name}@${domain}${rest}`),
  fc.tuple(fc.emailAddress(), end).map((parts) => parts.join("")),
  text,
);

it("the database knows the same mailbox behind ten thousand addresses as the rule does", async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  console.log(`mailboxes: seed ${seed}`);
  const addresses = fc.sample(address, { numRuns: 10_000, seed }).map((each) => each.replaceAll("\0", ""));
  const { rows } = await on.raw<{ rows: { address: string; mailbox: string }[] }>(
    `select address, keepsake_mailbox(address) as mailbox
       from unnest(?::text[]) with ordinality as typed (address, turn) order by turn`,
    [addresses],
  );
  expect(rows).toHaveLength(10_000);
  const different = rows.filter((row) => row.mailbox !== mailboxOf(row.address));
  expect(different.slice(0, 5).map((row) => [row.address, row.mailbox, mailboxOf(row.address)])).toEqual([]);
});

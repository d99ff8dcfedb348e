import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  byteaArray,
  int2Array,
  int4Array,
  int8Array,
  jsonbArray,
  textArray,
  timestamptzArray,
} from "./binary-array.ts";

/** The database that `npm test` starts. */
const database = new Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => database.connect());
afterAll(() => database.end());

/** Each element as the database writes it down. */
async function read(type: string, bytes: Buffer): Promise<(string | null)[]> {
  const { rows } = await database.query<{ all: (string | null)[] }>(`select $1::${type}[]::text[] as all`, [bytes]);
  return rows[0]?.all as (string | null)[];
}
const holds = <T>(
  type: string,
  one: fc.Arbitrary<T>,
  write: (values: T[]) => Buffer,
  word: (value: T) => string | null,
) =>
  fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 20 }), async (values) => {
      expect(await read(type, write(values))).toEqual(values.map(word));
    }),
    { numRuns: 60 },
  );

it("numbers arrive as they were", async () => {
  await holds("int4", fc.integer(), int4Array, String);
  await holds("int2", fc.integer({ min: -32_768, max: 32_767 }), int2Array, String);
  const int8 = fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));
  await holds("int8", int8, int8Array, (value) => value?.toString() ?? null);
});

it("times arrive to the millisecond, before and after the database's epoch", async () => {
  await database.query("set time zone 'UTC'");
  const time = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true });
  const words = (bytes: Buffer) =>
    database
      .query('select array(select to_char(t, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\') from unnest($1::timestamptz[]) t)', [
        bytes,
      ])
      .then(({ rows }) => rows[0]?.array);
  await fc.assert(
    fc.asyncProperty(fc.array(time, { maxLength: 20 }), async (values) => {
      expect(await words(timestamptzArray(values))).toEqual(values.map((value) => value.toISOString()));
    }),
    { numRuns: 60 },
  );
});

it("text, JSON and bytes arrive whole, in every script and with every quote", async () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{", '"', "\\", "null", "", ",", "象🐘"));
  await holds(
    "text",
    text.map((value) => value.replaceAll("\0", "")),
    textArray,
    String,
  );
  const json = fc.jsonValue().map((value) => JSON.stringify(value).replaceAll("\\u0000", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 20 }), async (values) => {
      const { rows } = await database.query("select $1::jsonb[] = $2::text[]::jsonb[] as same", [
        jsonbArray(values),
        values,
      ]);
      expect(rows).toEqual([{ same: true }]);
    }),
    { numRuns: 60 },
  );
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
  await holds("bytea", hash, byteaArray, (value) => `\\x${value}`);
});

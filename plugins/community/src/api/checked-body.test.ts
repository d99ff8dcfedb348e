import { z } from "@medusajs/framework/zod";
import { expect, it } from "vitest";
import { problemsOf } from "./checked-body";

const schema = z
  .object({
    currency: z.string().regex(/^[a-z]{3}$/, "Three letters"),
    lines: z.array(z.object({ quantity: z.number().int() }).strict()),
  })
  .strict();
const fields = (body: unknown) => problemsOf(schema.safeParse(body).error?.issues ?? []).map(({ field }) => field);

it("names every field that is wrong, missing, or unknown", () => {
  expect(fields({ currency: "euro", lines: [{ quantity: 1 }, { quantity: "2" }] })).toEqual([
    "currency",
    "lines[1].quantity",
  ]);
  expect(fields({})).toEqual(["currency", "lines"]);
  expect(fields({ currency: "eur", lines: [{ quantity: 1, colour: "red" }], more: 1 })).toEqual([
    "lines[0].colour",
    "more",
  ]);
  expect(fields(null)).toEqual(["body"]);
  expect(fields({ currency: "eur", lines: [] })).toEqual([]);
});

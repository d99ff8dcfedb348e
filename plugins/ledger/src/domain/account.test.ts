import { describe, expect, it } from "vitest";
import { type Account, checkAccount, isSameAccount, onNormalSide } from "./account.ts";

const account: Account = { code: "goal:g_1:fund", unit: "cny", normalSide: "credit", mayGoNegative: true };

describe("accounts", () => {
  it("have a code, a unit, a side and a floor or none", () => {
    expect(() => checkAccount(account)).not.toThrow();
    const wrong: Partial<Record<keyof Account, unknown>>[] = [
      { code: "" },
      { code: "a b" },
      { code: "x".repeat(121) },
      { unit: "CNY" },
      { normalSide: "left" },
      { mayGoNegative: undefined },
    ];
    for (const part of wrong)
      expect(() => checkAccount({ ...account, ...part } as Account), JSON.stringify(part)).toThrow(
        expect.objectContaining({ kind: "invalid_data", field: Object.keys(part)[0] }),
      );
  });

  it("are the same only when every word is", () => {
    expect(isSameAccount(account, { ...account })).toBe(true);
    expect(isSameAccount(account, { ...account, mayGoNegative: false })).toBe(false);
  });

  it("grow on their own side", () => {
    expect(onNormalSide(-5n, "credit")).toBe(5n);
    expect(onNormalSide(-5n, "debit")).toBe(-5n);
  });
});

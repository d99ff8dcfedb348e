import { describe, expect, it } from "vitest";
import { checkTaxNumber, taxOn, treatmentOf } from "./sponsorship-tax";

const germany = { country: "de", rateBasisPoints: 1900 };
const customer = (country: string, taxNumber: string | null = null) => ({ country, taxNumber });

describe("the tax on a sponsorship", () => {
  it.each([
    ["at home", germany, customer("de", "DE123456789"), "domestic"],
    ["in the Union, with a number", germany, customer("fr", "FR12345678901"), "reverse_charge"],
    ["in the Union, without a number", germany, customer("fr"), "domestic"],
    ["outside the Union", germany, customer("cn", "91110000600037341L"), "outside"],
    [
      "from a seller outside the Union",
      { country: "us", rateBasisPoints: 0 },
      customer("de", "DE123456789"),
      "outside",
    ],
    ["in Great Britain", germany, customer("gb", "GB123456789"), "outside"],
  ] as const)("%s", (_, seller, to, treatment) => {
    expect(treatmentOf(seller, to)).toBe(treatment);
  });

  it("is the seller's rate at home, and nothing elsewhere", () => {
    expect(taxOn(1_000_000n, germany, customer("de"))).toEqual({
      treatment: "domestic",
      rateBasisPoints: 1900,
      taxMinor: 190_000n,
    });
    expect(taxOn(1_000_000n, germany, customer("fr", "FR12345678901")).taxMinor).toBe(0n);
  });

  it("rounds half a minor unit away from zero", () => {
    expect(taxOn(50n, { country: "de", rateBasisPoints: 700 }, customer("de")).taxMinor).toBe(4n);
    expect(taxOn(7n, { country: "de", rateBasisPoints: 700 }, customer("de")).taxMinor).toBe(0n);
    expect(taxOn(-50n, { country: "de", rateBasisPoints: 700 }, customer("de")).taxMinor).toBe(-4n);
  });
});

describe("a tax number", () => {
  it.each([
    ["DE 123.456.789", "de", "DE123456789"],
    ["el123456789", "gr", "EL123456789"],
    ["91110000600037341l", "cn", "91110000600037341L"],
    ["12-3456789", "us", "123456789"],
  ])("%s of %s is kept as %s", (typed, country, kept) => {
    expect(checkTaxNumber(typed, country)).toBe(kept);
  });

  it.each([
    ["GR123456789", "gr"],
    ["FR12345678901", "de"],
    ["91110000600037341M", "cn"],
    ["9111000060003734", "cn"],
    ["?", "us"],
  ])("%s is none of %s", (typed, country) => {
    expect(() => checkTaxNumber(typed, country)).toThrow(
      expect.objectContaining({ code: "tax_number_invalid", field: "tax_number" }),
    );
  });
});

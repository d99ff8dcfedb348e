import { expect, it } from "vitest";

type Digits = (currency: string) => number;

/** By address, not by name: the tests are compiled by other rules than the plugin. */
const load = (file: string) => import(new URL(`../../plugins/community/src/${file}`, import.meta.url).href);

/** The admin may not import the domain, so it says for itself what a minor unit is; here both are asked. */
it("the admin types money with the decimals that the books count in", async () => {
  const { minorDigits } = (await load("admin/money/minor-text.ts")) as { minorDigits: Digits };
  const { decimalDigits } = (await load("domain/minor-units.ts")) as { decimalDigits: Digits };
  for (const currency of Intl.supportedValuesOf("currency"))
    expect(minorDigits(currency), currency).toBe(decimalDigits(currency));
});

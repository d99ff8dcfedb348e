import { DomainError } from "./errors";

/**
 * Decides the value-added tax on a sponsorship, a service between businesses that is taxed where the customer is: the
 * seller's own rate at home; none on the invoice where the customer owes it (reverse charge: both in the European Union,
 * in different countries, with the customer's number); none outside. A customer in another country of the Union without a
 * number is taxed as at home. Countries are two small letters, rates basis points, amounts minor units.
 */
export type TaxTreatment = "domestic" | "reverse_charge" | "outside";

export interface TaxedSeller {
  readonly country: string;
  /** 0 for a seller that charges no tax. */
  readonly rateBasisPoints: number;
}

export interface TaxedCustomer {
  readonly country: string;
  /** A tax number that was checked; null when there is none. */
  readonly taxNumber: string | null;
}

export interface Tax {
  readonly treatment: TaxTreatment;
  readonly rateBasisPoints: number;
  readonly taxMinor: bigint;
}

const UNION: ReadonlySet<string> = new Set(
  "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" "),
);
/** Numbers of the Union begin with the country's letters, Greece's with EL. */
const PREFIX: Readonly<Record<string, string>> = { gr: "EL" };

export function treatmentOf(seller: TaxedSeller, customer: TaxedCustomer): TaxTreatment {
  if (customer.country === seller.country) return "domestic";
  if (!UNION.has(seller.country) || !UNION.has(customer.country)) return "outside";
  return customer.taxNumber === null ? "domestic" : "reverse_charge";
}

/** Half a minor unit is rounded away from zero, on what is charged and on what is given back alike. */
export function taxOn(netMinor: bigint, seller: TaxedSeller, customer: TaxedCustomer): Tax {
  const treatment = treatmentOf(seller, customer);
  const rateBasisPoints = treatment === "domestic" ? seller.rateBasisPoints : 0;
  const size = netMinor < 0n ? -netMinor : netMinor;
  const tax = (size * BigInt(rateBasisPoints) + 5000n) / 10_000n;
  return { treatment, rateBasisPoints, taxMinor: netMinor < 0n ? -tax : tax };
}

/** China's unified social credit code: 18 characters, the last of which is reckoned from the others (GB 32100-2015). */
const CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * A tax number as it is kept: capitals, without spaces, dots and hyphens.
 * @throws DomainError `tax_number_invalid` (invalid data) when it cannot be one of this country.
 */
export function checkTaxNumber(typed: string, country: string): string {
  const number = typed.toUpperCase().replace(/[\s.-]/g, "");
  const isRight =
    country === "cn"
      ? isCreditCode(number)
      : UNION.has(country)
        ? new RegExp(`^${PREFIX[country] ?? country.toUpperCase()}[0-9A-Z+*]{2,12}$`).test(number)
        : /^[0-9A-Z]{4,20}$/.test(number);
  if (!isRight)
    throw new DomainError("invalid_data", "tax_number_invalid", "This is no tax number of this country", {
      field: "tax_number",
    });
  return number;
}

function isCreditCode(number: string): boolean {
  const digits = [...number].map((character) => CREDIT_CODE.indexOf(character));
  if (digits.length !== 18 || digits.includes(-1)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] as number), 0);
  return (31 - (sum % 31)) % 31 === digits[17];
}

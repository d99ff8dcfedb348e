import { expect, it } from "vitest";
import type { DomainError } from "./errors";
import { checkPartnerDetails, type PartnerDetails, partnerName } from "./partner-details";

const elephant: PartnerDetails = {
  name: { en: " Elephant GmbH ", "zh-CN": "" },
  site: "https://elephant.example",
  country: "DE",
  taxNumber: "de 123.456.789",
  invoiceTitle: "",
  billingAddress: "Ring 1\r\n10115 Berlin\n",
  timeZone: "Europe/Berlin",
  locale: "en",
};
const lantern: PartnerDetails = {
  ...elephant,
  name: { en: "", "zh-CN": "灯笼科技" },
  country: "cn",
  taxNumber: "91350100M000100Y43",
  invoiceTitle: "灯笼科技有限公司",
  timeZone: "Asia/Shanghai",
};

const blamed = (details: PartnerDetails) => {
  try {
    checkPartnerDetails(details);
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field, code }) => `${field}: ${code}`);
  }
};

it("keeps what was typed in one form", () => {
  expect(checkPartnerDetails(elephant)).toEqual({
    ...elephant,
    name: { en: "Elephant GmbH", "zh-CN": "" },
    country: "de",
    taxNumber: "DE123456789",
    invoiceTitle: null,
    billingAddress: "Ring 1\n10115 Berlin",
  });
  expect(checkPartnerDetails(lantern).taxNumber).toBe("91350100M000100Y43");
});

it("names every field that is wrong, all at once", () => {
  const empty = { en: " ", "zh-CN": "" };
  expect(blamed({ ...elephant, name: empty, site: "elephant", billingAddress: " ", timeZone: "Mars/North" })).toEqual([
    "name: required",
    "site: invalid",
    "billing_address: required",
    "time_zone: invalid",
  ]);
  expect(blamed({ ...elephant, country: "Germany" })).toEqual(["country: invalid"]);
  expect(blamed({ ...elephant, taxNumber: "FR12" })).toEqual(["tax_number: tax_number_invalid"]);
  expect(blamed({ ...elephant, name: { en: "a\0b", "zh-CN": "象".repeat(201) } })).toEqual([
    "name.en: control_characters",
    "name.zh-CN: too_long",
  ]);
  expect(blamed({ ...elephant, name: { en: "a\ud800b", "zh-CN": "" } })).toEqual(["name.en: control_characters"]);
});

it("asks a company in China for what its invoice needs, and nobody else", () => {
  expect(blamed({ ...lantern, taxNumber: null, invoiceTitle: null })).toEqual([
    "tax_number: required",
    "invoice_title: required",
  ]);
  expect(blamed({ ...lantern, taxNumber: "91350100M000100Y44" })).toContain("tax_number: tax_number_invalid");
  expect(blamed({ ...elephant, taxNumber: null })).toEqual([]);
});

it("calls a partner by the name it has", () => {
  expect(partnerName({ en: "", "zh-CN": "灯笼" }, "en")).toBe("灯笼");
  expect(partnerName({ en: "Lantern", "zh-CN": "灯笼" }, "zh-CN")).toBe("灯笼");
});

import { expect, it } from "vitest";
import { BENEFIT_KINDS } from "./catalogue-draft";
import { CLAIM_FIELDS, type ClaimDetails, checkClaimDetails, claimFields } from "./claim-details";
import type { DomainError } from "./errors";

const blamed = (kind: (typeof BENEFIT_KINDS)[number], details: ClaimDetails) => {
  try {
    checkClaimDetails(claimFields(kind, {}), details);
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field, code }) => `${field}: ${code}`);
  }
};

it("asks something of every kind, or nothing that must be said", () => {
  for (const kind of BENEFIT_KINDS)
    expect(blamed(kind, {})).toEqual(
      CLAIM_FIELDS[kind].filter(({ isRequired }) => isRequired).map(({ name }) => `details.${name}: required`),
    );
});

it("keeps what was said, trimmed, and leaves out what was left empty", () => {
  expect(checkClaimDetails(CLAIM_FIELDS.social_post, { words: " Hello ", link: "", wished_on: "2027-02-28" })).toEqual({
    words: "Hello",
    wished_on: "2027-02-28",
  });
});

it("names what is wrong", () => {
  expect(blamed("event_tickets", { attendee_name: "a\nb", attendee_email: "ada" })).toEqual([
    "details.attendee_name: invalid",
    "details.attendee_email: invalid",
  ]);
  expect(blamed("social_post", { words: "x".repeat(5001), link: "javascript:1", wished_on: "2027-02-29" })).toEqual([
    "details.words: too_long",
    "details.link: invalid",
    "details.wished_on: invalid",
  ]);
  expect(blamed("text", { colour: "red" })).toEqual(["details.colour: unknown"]);
});

it("lets the sizes of a box be chosen where the benefit names them", () => {
  const fields = claimFields("merchandise_bundle", { pieces: "2 × T-shirt: S, M\nMug" });
  expect(fields.map(({ name, form }) => `${name}: ${form}`)).toEqual([
    "T-shirt 1: choice",
    "T-shirt 2: choice",
    "address: text",
  ]);
  const chosen = { "T-shirt 1": "S", "T-shirt 2": "M", address: "Ring 1" };
  expect(checkClaimDetails(fields, chosen)).toEqual(chosen);
  for (const wrong of ["XL", ""]) expect(() => checkClaimDetails(fields, { ...chosen, "T-shirt 2": wrong })).toThrow();
  expect(() => checkClaimDetails(fields, { ...chosen, sizes: "S" })).toThrow();
});

it("writes a code in capitals", () => {
  expect(checkClaimDetails(CLAIM_FIELDS.discount_code, { code: " team10 " })).toEqual({ code: "TEAM10" });
  expect(blamed("discount_code", { code: "no" })).toEqual(["details.code: invalid"]);
});

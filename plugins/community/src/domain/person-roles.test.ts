import { expect, it } from "vitest";
import { checkMay, checkOwnerRemains, may, PARTNER_ACTS, PERSON_ROLES } from "./person-roles";

it("lets the owner do everything, everybody read, and only the owner sign", () => {
  for (const act of PARTNER_ACTS) expect(may("owner", act), act).toBe(true);
  for (const role of PERSON_ROLES) expect(may(role, "read"), role).toBe(true);
  expect(PERSON_ROLES.filter((role) => may(role, "sign"))).toEqual(["owner"]);
  expect(PERSON_ROLES.filter((role) => may(role, "pay"))).toEqual(["owner", "finance"]);
  expect(PERSON_ROLES.filter((role) => may(role, "claim"))).toEqual(["owner", "marketing"]);
});

it("says who may", () => {
  expect(() => checkMay("marketing", "pay")).toThrow(
    expect.objectContaining({ code: "role_not_enough", data: { act: "pay", roles: ["owner", "finance"] } }),
  );
});

it("keeps one owner", () => {
  expect(() => checkOwnerRemains("owner", null, 1)).toThrow(expect.objectContaining({ code: "last_owner" }));
  expect(() => checkOwnerRemains("owner", "finance", 1)).toThrow(expect.objectContaining({ code: "last_owner" }));
  checkOwnerRemains("owner", "owner", 1);
  checkOwnerRemains("owner", null, 2);
  checkOwnerRemains("finance", null, 1);
});

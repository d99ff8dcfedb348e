import { DomainError } from "./errors";

/**
 * Decides who of a partner's people may do what. The owner may do everything; marketing cares for logos and benefits,
 * finance for invoices and payments; all of them may read. Somebody always remains who may do everything.
 */
export const PERSON_ROLES = ["owner", "marketing", "finance"] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const PARTNER_ACTS = ["read", "describe", "invite", "apply", "sign", "pay", "show", "claim"] as const;
export type PartnerAct = (typeof PARTNER_ACTS)[number];

const MAY: Readonly<Record<PersonRole, ReadonlySet<PartnerAct>>> = {
  owner: new Set(PARTNER_ACTS),
  marketing: new Set(["read", "show", "claim"]),
  finance: new Set(["read", "describe", "pay"]),
};

export function may(role: PersonRole, act: PartnerAct): boolean {
  return MAY[role].has(act);
}

/** @throws DomainError `role_not_enough` (not allowed), with the roles that may. */
export function checkMay(role: PersonRole, act: PartnerAct): void {
  if (!may(role, act))
    throw new DomainError("not_allowed", "role_not_enough", "Somebody with another role has to do this", {
      data: { act, roles: PERSON_ROLES.filter((one) => may(one, act)) },
    });
}

/**
 * Before somebody's role changes, or they leave.
 * @param owners how many there are who accepted.
 * @throws DomainError `last_owner` (conflict).
 */
export function checkOwnerRemains(before: PersonRole, after: PersonRole | null, owners: number): void {
  if (before === "owner" && after !== "owner" && owners < 2)
    throw new DomainError("conflict", "last_owner", "Name another owner first", { field: "role" });
}

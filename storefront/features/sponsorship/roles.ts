import type { PersonRole } from "../../../plugins/community/src/types/partners";

type Act = "describe" | "invite" | "apply" | "sign" | "pay" | "claim" | "show";

export const roles: readonly PersonRole[] = ["owner", "marketing", "finance"];

const acts: Record<PersonRole, readonly Act[]> = {
  owner: ["describe", "invite", "apply", "sign", "pay", "claim", "show"],
  marketing: ["claim", "show"],
  finance: ["describe", "pay"],
};

/** What is not offered to somebody; what is refused in the end is the backend's to say. */
export const may = (role: PersonRole, act: Act): boolean => acts[role].includes(act);

export const isRole = (value: unknown): value is PersonRole => roles.includes(value as PersonRole);

import type { PartnerAnswer } from "../../../plugins/community/src/types/partners.ts";
import type { Admin } from "../../integration/admin-client.ts";
import { mustAdmin } from "../../integration/orders.ts";
import { ELEPHANT, SELLER, sponsor } from "../../integration/sponsors.ts";

/** One organisation, which signs up for a season of its own each time. */
export interface Sponsoring {
  partnerId: string;
  /** What a request of its owner carries. */
  headers: Record<string, string>;
}

export async function seedSponsoring(
  admin: Admin,
  shop: { backendUrl: string; publishableKey: string },
): Promise<Sponsoring> {
  await mustAdmin({ admin }, "/admin/sponsorship-seller", SELLER);
  const owner = await sponsor(shop);
  const { body } = await owner.ask<{ partner: PartnerAnswer }>("POST", "/store/partners", ELEPHANT);
  return { partnerId: body.partner.id, headers: { authorization: owner.authorization } };
}

import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements.ts";
import type { AdminApi } from "./admin-api.ts";

const SELLER = {
  name: { en: "Keepsake e.V.", "zh-CN": "纪念协会" },
  address: "Platz 2\n10115 Berlin",
  country: "de",
  tax_number: "DE987654321",
  rate_basis_points: 1900,
  bank_details: "IBAN DE02 1203 0000 0000 2020 51",
  email: "sponsors@keepsake.example",
  net_days: 30,
  offer_days: 30,
};

/** Without it nothing can be offered. */
export const nameSeller = (admin: AdminApi) => admin.post("/admin/sponsorship-seller", SELLER);

const read = (admin: AdminApi, id: string) => admin.get<AgreementDetailAnswer>(`/admin/agreements/${id}`);

/** Offers what was asked for. */
export async function offer(admin: AdminApi, id: string, message: string): Promise<AgreementDetailAnswer> {
  const { additions, payment_choice, version } = (await read(admin, id)).agreement;
  return admin.post(`/admin/agreements/${id}/offer`, {
    ...{ price_minor: null, additions, payment_choice, message, version },
  });
}

const moveTo = (state: string) => async (admin: AdminApi, id: string, reason: string) => {
  const { version } = (await read(admin, id)).agreement;
  await admin.post(`/admin/agreements/${id}/state`, { state, version, reason });
};

export const decline = moveTo("declined");
export const suspend = moveTo("suspended");

/** A further clause of what was signed; the price stays. */
export async function proposeWords(admin: AdminApi, id: string, clause: string): Promise<void> {
  const { tier, additions, version } = (await read(admin, id)).agreement;
  await admin.post(`/admin/agreements/${id}/amendment`, {
    ...{ tier_id: tier.id, additions, clause: { en: clause, "zh-CN": clause }, valid_days: 14, version },
  });
}

/** All that is owed came to the bank. */
export async function takeTransfer(admin: AdminApi, id: string): Promise<void> {
  const invoice = (await read(admin, id)).invoices.at(-1);
  await admin.post(`/admin/agreements/${id}/transfers`, {
    invoice_id: invoice?.id,
    amount_minor: invoice?.owed_minor,
    // By the bank's clock: where the sponsor is, it may be tomorrow already.
    received_on: new Date().toISOString().slice(0, 10),
    evidence: "Statement 11, line 3",
  });
}

/** The first request that waits is confirmed and delivered. */
export async function deliver(admin: AdminApi, id: string, evidence: string): Promise<void> {
  const claims = (await read(admin, id)).scorecard?.entitlements.flatMap((each) => each.claims) ?? [];
  const claim = claims.find(({ state }) => state === "requested");
  const at = `/admin/claims/${claim?.id}/state`;
  await admin.post(at, { state: "confirmed", version: claim?.version });
  await admin.post(at, { state: "delivered", version: (claim?.version ?? 0) + 1, evidence: [evidence] });
}

import type { Admin } from "../../integration/admin-client.ts";

const TARGETS = ["items", "shipping_methods"] as const;

/** Promotion codes that together make a cart cost nothing. */
export async function makeFreeCodes(admin: Admin): Promise<string[]> {
  const codes: string[] = [];
  for (const target_type of TARGETS) {
    const code = `FREE-${target_type}-${Date.now()}`.toUpperCase();
    const { status, body } = await admin("POST", "/admin/promotions", {
      code,
      type: "standard",
      status: "active",
      application_method: { type: "percentage", target_type, allocation: "across", value: 100, currency_code: "usd" },
    });
    if (status !== 200) throw new Error(`/admin/promotions: ${status} ${JSON.stringify(body)}`);
    codes.push(code);
  }
  return codes;
}

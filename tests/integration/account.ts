import type { Shop } from "./buyer.ts";
import { call, must, newEmail } from "./buyer.ts";

export const PASSWORD = "correct horse battery";

export interface Account {
  id: string;
  email: string;
  token: string;
  as: { authorization: string };
}

export async function logIn(shop: Shop, email: string, password = PASSWORD) {
  return call<{ token?: string; message?: string }>(shop, "/auth/customer/emailpass", { email, password });
}

export async function openAccount(shop: Shop, metadata: Record<string, unknown> = {}): Promise<Account> {
  const email = newEmail();
  const body = { email, password: PASSWORD };
  const { token: invitation } = await must<{ token: string }>(shop, "/auth/customer/emailpass/register", body);
  const customer = { email, first_name: "Mei", last_name: "Li", metadata };
  const made = await call<{ customer: { id: string } }>(shop, "/store/customers", customer, {
    authorization: `Bearer ${invitation}`,
  });
  const { token = "" } = (await logIn(shop, email)).body;
  return { id: made.body.customer.id, email, token, as: { authorization: `Bearer ${token}` } };
}

import { settings } from "../settings.ts";
import type { AdminApi } from "./admin-api.ts";

export interface Person {
  email: string;
  password: string;
}

/** A second administrator, invited as one is: for what nobody may do alone. */
export async function inviteColleague(admin: AdminApi): Promise<Person> {
  const person = {
    email: `colleague-${crypto.randomUUID().slice(0, 8)}@keepsake.example`,
    password: crypto.randomUUID(),
  };
  const { invite } = await admin.post<{ invite: { token: string } }>("/admin/invites", { email: person.email });
  const { token } = await send<{ token: string }>("/auth/user/emailpass/register", person);
  const name = { email: person.email, first_name: "Second", last_name: "Person" };
  await send(`/admin/invites/accept?token=${invite.token}`, name, { authorization: `Bearer ${token}` });
  return person;
}

async function send<T>(path: string, body: unknown, more: Record<string, string> = {}): Promise<T> {
  const response = await fetch(settings.backendUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...more },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

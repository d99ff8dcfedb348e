export const ADMIN = { email: "admin@example.org", password: "a-password-for-tests" };

export type Admin = <T>(method: string, path: string, body?: unknown) => Promise<{ status: number; body: T }>;

/** Logs in once; the token is good at every process that shares the secret. */
export async function adminToken(backendUrl: string, person = ADMIN): Promise<string> {
  const { body } = await send<{ token: string }>(`${backendUrl}/auth/user/emailpass`, "POST", person, {});
  return body.token;
}

export async function adminOf(backendUrl: string, person = ADMIN): Promise<Admin> {
  const headers = { authorization: `Bearer ${await adminToken(backendUrl, person)}` };
  return (method, path, content) => send(backendUrl + path, method, content, headers);
}

export async function anotherAdmin(backendUrl: string): Promise<Admin> {
  return adminOf(backendUrl, await inviteColleague(backendUrl));
}

/** A colleague, invited as one is: who may log in. */
export async function inviteColleague(backendUrl: string): Promise<typeof ADMIN> {
  const person = { email: `colleague-${crypto.randomUUID().slice(0, 8)}@example.org`, password: ADMIN.password };
  const admin = await adminOf(backendUrl);
  const { body } = await admin<{ invite: { token: string } }>("POST", "/admin/invites", { email: person.email });
  const register = `${backendUrl}/auth/user/emailpass/register`;
  const { body: registered } = await send<{ token: string }>(register, "POST", person, {});
  const accept = `${backendUrl}/admin/invites/accept?token=${body.invite.token}`;
  const headers = { authorization: `Bearer ${registered.token}` };
  await send(accept, "POST", { email: person.email, first_name: "A", last_name: "Colleague" }, headers);
  return person;
}

async function send<T>(url: string, method: string, body: unknown, headers: Record<string, string>) {
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

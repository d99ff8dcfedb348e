import { settings } from "../settings.ts";

type Query = Record<string, string>;

/** The Admin API with the demo admin's log-in: how a test sees what the shop's keeper sees, and acts as that keeper. */
export class AdminApi {
  readonly token: string;

  private constructor(token: string) {
    this.token = token;
  }

  static async logIn(): Promise<AdminApi> {
    const known = process.env.E2E_ADMIN_TOKEN;
    if (known) return new AdminApi(known);
    const response = await fetch(`${settings.backendUrl}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: settings.adminEmail, password: settings.adminPassword }),
    });
    if (!response.ok) throw new Error(`the admin's log-in answered ${response.status}: ${await response.text()}`);
    const { token } = (await response.json()) as { token: string };
    return new AdminApi(token);
  }

  get<T>(path: string, query: Query = {}): Promise<T> {
    return this.call<T>("GET", `${path}?${new URLSearchParams(query)}`);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.call<T>("POST", path, body);
  }

  delete<T>(path: string): Promise<T> {
    return this.call<T>("DELETE", path);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${settings.backendUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}

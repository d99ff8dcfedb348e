import { AdminApi } from "./backend/admin-api.ts";

/** One log-in for the whole run: the shop limits how often staff may try. */
export default async function logInOnce(): Promise<void> {
  process.env.E2E_ADMIN_TOKEN = (await AdminApi.logIn()).token;
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import { adminToken } from "./admin-client.ts";
import { eventually } from "./buyer.ts";
import { openShop, STOREFRONT_TOKEN, type TestShop } from "./harness.ts";
import { ROOT } from "./medusa-process.ts";
import {
  applied,
  ELEPHANT,
  offered,
  publishTier,
  SELLER,
  type Sponsor,
  sign,
  signatureOf,
  sponsor,
  wishOf,
} from "./sponsors.ts";

/** Every route there is: the platform serves what lies in this folder, so nothing can be forgotten. */
const API = join(ROOT, "plugins/community/src/api");
const ROUTES = globSync("**/route.ts", { cwd: API }).flatMap((file) => {
  const code = readFileSync(join(API, file), "utf8");
  const path = `/${file.replace(/\/route\.ts$/, "")}`;
  const methods = [...code.matchAll(/export (?:const|async function|function) (GET|POST|DELETE|PUT|PATCH)\b/g)];
  return methods.map(([, method]) => ({ method: method as string, path }));
});

let shop: TestShop;
/** Whose rows the paths name. */
let owner: Sponsor;
let stranger: Sponsor;
let standing: AgreementDetailAnswer;
let tier: Awaited<ReturnType<typeof publishTier>>;
let ids: Record<string, string>;
let admin: string;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
  admin = `Bearer ${await adminToken(shop.backendUrl)}`;
  tier = await publishTier(shop);
  [owner, stranger] = [await sponsor(shop), await sponsor(shop)];
  const signed = (await sign(owner, await offered(shop, await applied(owner, tier)))).body;
  const invoice = signed.invoices[0];
  const { id } = signed.agreement;
  await shop.admin("POST", `/admin/agreements/${id}/transfers`, {
    invoice_id: invoice?.id,
    amount_minor: invoice?.owed_minor,
    received_on: "2026-11-01",
    evidence: "Statement",
  });
  const details = { attendee_name: "Ada", attendee_email: "ada@example.org" };
  await owner.ask("POST", `/store/agreements/${id}/claims`, { benefit_id: tier.benefitIds.passes, details });
  standing = await eventually(
    async () => (await owner.ask("GET", `/store/agreements/${id}`)).body,
    ({ documents }) => documents.length > 0,
    90,
  );
  const claim = standing.scorecard?.entitlements.flatMap((each) => each.claims)[0];
  const { people } = (
    await owner.ask<{ people: { id: string }[] }>("GET", `/store/partners/${standing.agreement.partner_id}`)
  ).body;
  ids = {
    "/partners/[id]": String(standing.agreement.partner_id),
    "/agreements/[id]": id,
    "/claims/[id]": String(claim?.id),
    "/documents/[id]": String(standing.documents[0]?.id),
    "/[person_id]": String(people[0]?.id),
    "/[invoice_id]": String(invoice?.id),
  };
});
afterAll(async () => {
  await shop?.close();
});

/** Real rows where a route is about a partner's, and what is not there everywhere else. */
const addressOf = (path: string) =>
  Object.entries(ids)
    .reduce((address, [part, id]) => address.replace(part, part.replace(/\[.*\]/, id)), path)
    .replace(/\[[^\]]+\]/g, "nowhere")
    .replace(/\/logos$/, "/logos?variant=light");

/** Bodies that get past the check of their form, so that the question who asks is what is answered. */
const bodyOf = (path: string): unknown => {
  const move = { version: 1, reason: "x" };
  const bodies: Record<string, unknown> = {
    "/store/agreements": { ...wishOf(tier), partner_id: ids["/partners/[id]"] },
    "/store/agreements/[id]": { ...wishOf(tier), version: 1 },
    "/store/agreements/[id]/state": { state: "withdrawn", ...move },
    "/store/agreements/[id]/signature": signatureOf(standing),
    "/store/agreements/[id]/payment": {},
    "/store/agreements/[id]/subscription": { renews: false },
    "/store/agreements/[id]/amendment/refusal": move,
    "/store/agreements/[id]/change-request": { tier_id: tier.tierId, words: "x", version: 1 },
    "/store/agreements/[id]/change-request/removal": { version: 1 },
    "/store/agreements/[id]/claims": { benefit_id: tier.benefitIds.passes },
    "/store/claims/[id]/state": { state: "open", ...move },
    "/store/partners/[id]": ELEPHANT,
    "/store/partners/[id]/people": { email: "x@example.org", role: "owner" },
    "/store/partners/[id]/people/[person_id]": { role: "finance" },
  };
  return bodies[path] ?? {};
};

let visitors = 0;
async function askedBy(authorization: string | null, method: string, path: string, body: unknown) {
  const response = await fetch(shop.backendUrl + addressOf(path), {
    method,
    headers: {
      "x-publishable-api-key": shop.publishableKey,
      "content-type": "application/json",
      "x-client-ip": `198.51.100.${visitors++ % 250}`,
      "x-storefront-token": STOREFRONT_TOKEN,
      ...(authorization && { authorization }),
    },
    ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

const isPrivate = (path: string, method: string) =>
  /^\/store\/(partners|agreements|claims|customers)(\/|$)/.test(path) ||
  path === "/store/documents/[id]/pdf" ||
  (path.startsWith("/store/partner-invitations") && method === "POST");
/** Lists of one's own, and what anybody with an account may begin. */
const ANYBODYS = new Set(["GET /store/partners", "GET /store/agreements", "POST /store/partners"]);

describe("every route of the plugin", () => {
  it("is known to this test", () => {
    expect(ROUTES.length).toBeGreaterThan(120);
    expect(ROUTES.filter(({ path }) => !/^\/(admin|store|checkout|hooks)\//.test(path))).toEqual([]);
  });

  it.each(ROUTES)("$method $path answers whoever asks as it should", async ({ method, path }) => {
    const body = bodyOf(path);
    const nobody = await askedBy(null, method, path, body);
    const other = await askedBy(stranger.authorization, method, path, body);
    const staff = await askedBy(admin, method, path, body);
    for (const status of [nobody, other, staff]) expect(status).toBeLessThan(500);
    if (path.startsWith("/admin/")) {
      expect([nobody, other]).toEqual([401, 401]);
      expect(staff).not.toBe(401);
    } else if (isPrivate(path, method)) {
      // An administrator's key opens the admin, and no partner's door.
      expect([nobody, staff]).toEqual([401, 401]);
      if (path.startsWith("/store/customers")) expect(other).not.toBe(401);
      else if (!ANYBODYS.has(`${method} ${path}`)) expect([403, 404]).toContain(other);
      else expect(other).toBeLessThan(401);
    } else expect(nobody).not.toBe(401);
  });

  it("has changed nothing of the partner's", async () => {
    const now = (await owner.ask("GET", `/store/agreements/${standing.agreement.id}`)).body;
    expect(now.agreement).toEqual(standing.agreement);
    expect(now.scorecard).toEqual(standing.scorecard);
  });
});

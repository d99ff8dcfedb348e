import pg from "pg";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements.ts";
import {
  applied,
  ELEPHANT,
  publishTier,
  type Sponsor,
  sign,
  sponsor,
  type TestTier,
} from "../../integration/sponsors.ts";
import { settings } from "../settings.ts";
import type { AdminApi } from "./admin-api.ts";

export interface Applicant {
  name: string;
  agreementId: string;
  /** What was offered is signed by them. */
  signs(): Promise<void>;
  /** One unit of what was promised. */
  asksFor(benefitId: string | undefined, details: Record<string, string>): Promise<void>;
}

/** Rows that no page writes yet, or that a story wants to be gone. */
export async function inDatabase<T>(
  work: (sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: settings.databaseUrl });
  await client.connect();
  try {
    return await work(async (text, values = []) => (await client.query(text, values)).rows as never);
  } finally {
    await client.end();
  }
}

/** A published program with one tier that both sides sign for. */
export async function countersignedTier(): Promise<TestTier & { programId: string }> {
  return inDatabase(async (sql) => {
    const tier = await publishTier({ sql }, { level: "countersigned" });
    const [row] = await sql<{ program_id: string }>("select program_id from partnership_tier where id = $1", [
      tier.tierId,
    ]);
    return { ...tier, programId: row?.program_id as string };
  });
}

/** An organisation of this name, which applies for the tier as its people would. */
export async function apply(admin: AdminApi, tier: TestTier, name: string): Promise<Applicant> {
  const { api_keys } = await admin.get<{ api_keys: { token: string }[] }>("/admin/api-keys", { type: "publishable" });
  const shop = { backendUrl: settings.backendUrl, publishableKey: api_keys[0]?.token as string };
  const one: Sponsor = await sponsor(shop);
  const details = { ...ELEPHANT, name: { en: name, "zh-CN": name } };
  const wish = {
    additions: [{ benefit_id: tier.benefitIds.passes, quantity: 2 }],
    wish: "We have used it since 1999.",
  };
  const { agreement } = await applied(one, tier, { wish, details });
  return {
    name,
    agreementId: agreement.id,
    signs: async () => {
      const standing = await admin.get<AgreementDetailAnswer>(`/admin/agreements/${agreement.id}`);
      const { status, body } = await sign(one, standing);
      if (status !== 200) throw new Error(`not signed: ${status} ${JSON.stringify(body)}`);
    },
    asksFor: async (benefit_id, details) => {
      const at = `/store/agreements/${agreement.id}/claims`;
      const { status, body } = await one.ask("POST", at, { benefit_id, details });
      if (status !== 201) throw new Error(`not asked for: ${status} ${JSON.stringify(body)}`);
    },
  };
}

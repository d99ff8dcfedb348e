import type { BenefitAnswer, ProgramDetailAnswer, TierAnswer } from "../../plugins/community/src/types/partnership.ts";
import type { Admin } from "./admin-client.ts";

export interface ProgramReply {
  status: number;
  body: ProgramDetailAnswer & {
    code?: string;
    field?: string;
    errors?: { field: string; code: string }[];
    data?: { changed?: string[]; revision?: number; id?: string };
  };
}
export type Post = (path: string, body: unknown, as?: Admin) => Promise<ProgramReply>;

const BASE = "/admin/sponsorship-programs";

/** Writes to the catalogue as this admin, unless another one is named. */
export const posting =
  (admin: Admin): Post =>
  (path, body, as = admin) =>
    as("POST", `${BASE}${path}`, body);

export const readProgram = async (admin: Admin, id: string): Promise<ProgramDetailAnswer> =>
  (await admin<ProgramDetailAnswer>("GET", `${BASE}/${id}`)).body;

export const both = (en: string, zh = `${en}（中文）`) => ({ en, "zh-CN": zh });
/** What an answer says first of all. */
export const named = ({ status, body }: ProgramReply) => [status, body.code, body.field];

let numbers = 0;
export const handle = (word: string) => `${word}-${++numbers}`;
export const programTerms = (more: object = {}) => ({
  handle: handle("season"),
  name: both("Season 2027"),
  summary: both("A year of PostgreSQL."),
  profit_statement: both("What is left over goes to the goals."),
  starts_on: "2027-01-01",
  ends_on: "2027-12-31",
  last_payment_on: "2027-06-30",
  listing_order: "signed_first",
  ...more,
});
export const tierTerms = (more: object = {}) => ({
  handle: handle("tier"),
  name: both("Gold"),
  price_minor: { eur: "900000", usd: "1000000" },
  capacity: 3,
  contract_level: "countersigned",
  visible_from: "2026-10-01T00:00:00.000Z",
  visible_to: "2027-10-01T00:00:00.000Z",
  logo_width: 320,
  ...more,
});
export const benefitTerms = (more: object = {}) => ({
  handle: handle("benefit"),
  kind: "talk",
  section: both("Summit"),
  name: both("A talk"),
  capacity: 4,
  value_minor: { usd: "50000" },
  due_rule: { on: "2027-05-01" },
  settings: { minutes: 30 },
  assets: [
    {
      handle: "slide",
      direction: "from_partner",
      form: "image",
      label: both("Your slide"),
      help: both("", ""),
      due_on: "2027-04-08",
      limits: { min_width: 1024 },
      shared_value: null,
    },
  ],
  ...more,
});

export type WrittenProgram = ProgramReply["body"] & {
  tiers: [TierAnswer, TierAnswer];
  benefits: [BenefitAnswer, BenefitAnswer];
};

/** A draft with two benefits that exclude each other and two tiers, of which each promises one. */
export async function writtenDraft(post: Post): Promise<WrittenProgram> {
  const { id } = done(await post("", programTerms())).program;
  const first = done(await post(`/${id}/benefits`, benefitTerms())).benefits[0]?.id as string;
  const booth = benefitTerms({ kind: "booth", settings: { size: "3 × 3 m" }, conflicts: [first] });
  const second = done(await post(`/${id}/benefits`, booth)).benefits[1]?.id as string;
  done(await post(`/${id}/tiers`, tierTerms({ promises: { [first]: 2 } })));
  const silver = tierTerms({ name: both("Silver"), promises: { [second]: 1 } });
  return done(await post(`/${id}/tiers`, silver)) as WrittenProgram;
}

export async function publishedProgram(post: Post): Promise<WrittenProgram> {
  const { program } = await writtenDraft(post);
  return done(await post(`/${program.id}/state`, { state: "published" })) as WrittenProgram;
}

function done({ status, body }: ProgramReply): ProgramReply["body"] {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

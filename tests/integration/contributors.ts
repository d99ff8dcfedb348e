import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import type {
  BoardAnswer,
  ContributionAnswer,
  ContributionImportAnswer,
  ContributorDetailAnswer,
  ContributorListAnswer,
} from "../../plugins/community/src/types/recognition.ts";
import { call, eventually } from "./buyer.ts";
import type { TestShop } from "./harness.ts";

interface Refusal {
  code?: string;
  field?: string;
  errors?: { field: string; code: string }[];
}

/** What staff and strangers ask about contributors. */
export function contributorsOf(shop: TestShop) {
  const post = async <T>(path: string, body: unknown) => shop.admin<T & Refusal>("POST", path, body);
  const get = async <T>(path: string) => (await shop.admin<T>("GET", path)).body;
  const send = (content: string, source: string, more: object = {}) =>
    post<{ import: ContributionImportAnswer }>("/admin/contribution-imports", {
      content,
      source,
      dry_run: false,
      ...more,
    });
  const imported = async (...asked: Parameters<typeof send>) => {
    const { status, body } = await send(...asked);
    if (status !== 200) throw new Error(`not imported: ${status} ${JSON.stringify(body)}`);
    return body.import;
  };
  const board = async (query = "") =>
    (await call<BoardAnswer & Refusal>(shop, `/store/contributors${query}`, undefined)).body;
  const detail = (id: string) => get<ContributorDetailAnswer>(`/admin/contributors/${id}`);
  const named = async (q: string) =>
    (await get<ContributorListAnswer>(`/admin/contributors?q=${encodeURIComponent(q)}`)).contributors;
  const act = (more: object = {}) => ({
    external_id: crypto.randomUUID(),
    kind: "talk",
    occurred_at: "2026-05-01T12:00:00Z",
    ...{ name: "Ada", email: "ada@example.org", title: "On WAL" },
    ...more,
  });
  const recorded = async (more: object = {}) => {
    const { status, body } = await post<{ contribution: ContributionAnswer }>("/admin/contributions", act(more));
    if (status !== 201) throw new Error(`not recorded: ${status} ${JSON.stringify(body)}`);
    return body.contribution;
  };
  /** Until the ledger has been told of all of it. */
  const booked = () =>
    eventually(
      () =>
        shop.sql<{ due: string }>(
          `select (select count(*) from recognition_contribution where not is_booked and state <> 'reported')
              + (select count(*) from recognition_identity_move where not is_booked) as due`,
        ),
      ([row]) => row?.due === "0",
      120,
    );
  /** What is broken. */
  const broken = async () => (await get<IntegrityAnswer>("/admin/integrity")).invariants.filter(({ ok }) => !ok);

  return { post, get, send, imported, board, detail, named, act, recorded, booked, broken };
}

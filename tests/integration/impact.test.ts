import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GoalAnswer, GoalMoveAnswer, RuleVersionAnswer } from "../../plugins/community/src/types/impact.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

interface Refusal {
  code?: string;
  field?: string;
  errors?: { field: string }[];
}

let goals = 0;
const terms = (more: Record<string, unknown> = {}) => ({
  slug: `train-students-${++goals}`,
  title: { en: "Train students", "zh-CN": "培养学生" },
  summary: { en: "A semester of PostgreSQL.", "zh-CN": "一学期的 PostgreSQL 课程。" },
  unit: { en: "students trained", "zh-CN": "名学生完成培训" },
  unit_cost_minor: { cny: "5000", usd: "700" },
  target_units: 200,
  deadline: "2027-06-30T00:00:00.000Z",
  ...more,
});
const post = <T>(path: string, body: unknown) => shop.admin<T & Refusal>("POST", path, body);
const create = (more?: Record<string, unknown>) => post<{ goal: GoalAnswer }>("/admin/goals", terms(more));
const made = async (more?: Record<string, unknown>) => (await create(more)).body.goal;
const move = (id: string, body: unknown) => post<{ goal: GoalAnswer }>(`/admin/goals/${id}/state`, body);
const opened = async () => {
  const { id } = await made();
  await move(id, { state: "open" });
  return id;
};
const rule = (goal_id: string, more: Record<string, unknown> = {}) => ({
  goal_id,
  selector: { by: "product", id: shop.catalogue.productId.plush },
  share_basis_points: 1000,
  valid_from: "2026-12-01T00:00:00.000Z",
  ...more,
});
const saveRule = (body: unknown, id = "") =>
  post<{ rule: RuleVersionAnswer }>(`/admin/allocation-rules${id && `/${id}`}`, body);

describe("a goal", () => {
  it("is kept as it was written, and found again", async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body.goal).toMatchObject({
      state: "draft",
      target_units: 200,
      unit_cost_minor: { cny: "5000", usd: "700" },
    });
    const { body: read } = await shop.admin<{ goal: GoalAnswer }>("GET", `/admin/goals/${body.goal.id}`);
    expect(read.goal).toEqual(body.goal);
    const { body: list } = await shop.admin<{ goals: GoalAnswer[] }>("GET", "/admin/goals");
    expect(list.goals).toContainEqual(body.goal);
  });

  it.each([
    ["title.zh-CN", { title: { en: "Train students", "zh-CN": " " } }],
    ["unit_cost_minor.cny", { unit_cost_minor: { cny: "0" } }],
    ["target_units", { target_units: 0.5 }],
    ["deadline", { deadline: "in June" }],
  ])("is refused naming %s, and nothing is kept", async (field, wrong) => {
    const { status, body } = await create(wrong);
    expect([status, body.field]).toEqual([400, field]);
    const { body: list } = await shop.admin<{ goals: GoalAnswer[] }>("GET", "/admin/goals");
    expect(list.goals.map(({ slug }) => slug)).not.toContain(`train-students-${goals}`);
  });

  it("has its address alone, also when two are written at once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => create({ slug: "one-of-a-kind" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { id } = await made();
    const taken = await post<object>(`/admin/goals/${id}`, { slug: "one-of-a-kind" });
    expect([taken.status, taken.body.code, taken.body.field]).toEqual([409, "goal_slug_taken", "slug"]);
  });

  it("may say everything anew in its draft; what it has promised is fixed once it is open", async () => {
    const { id } = await made();
    expect((await post<{ goal: GoalAnswer }>(`/admin/goals/${id}`, { target_units: 300 })).body.goal.target_units).toBe(
      300,
    );
    await move(id, { state: "open" });
    const broken = await post<object>(`/admin/goals/${id}`, { target_units: 100 });
    expect([broken.status, broken.body.code, broken.body.field]).toEqual([409, "goal_terms_fixed", "target_units"]);
    const retold = await post<{ goal: GoalAnswer }>(`/admin/goals/${id}`, { title: { en: "Teach", "zh-CN": "教学" } });
    expect(retold.body.goal.title.en).toBe("Teach");
  });

  it("moves as its life allows, once however many ask, and remembers who moved it", async () => {
    const { id } = await made();
    expect((await move(id, { state: "achieved" })).body.code).toBe("goal_transition");
    const asked = await Promise.all([1, 2, 3].map(() => move(id, { state: "open", note: "The board agreed." })));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { body } = await shop.admin<{ goal: GoalAnswer; moves: GoalMoveAnswer[] }>("GET", `/admin/goals/${id}`);
    expect(body.goal).toMatchObject({ state: "open", next_states: ["funded", "delayed", "substituted", "cancelled"] });
    expect(body.moves).toEqual([
      expect.objectContaining({ from: "draft", to: "open", note: "The board agreed.", moved_by: expect.any(String) }),
    ]);
  });

  it("is given up for another one only with the consent of those who gave", async () => {
    const [id, other] = [await opened(), await opened()];
    const silent = await move(id, { state: "substituted", substitute_id: other });
    expect([silent.status, silent.body.field]).toEqual([400, "consent_text"]);
    const consent_text = "Those who gave agreed on the list.";
    const itself = await move(id, { state: "substituted", substitute_id: id, consent_text });
    expect([itself.status, itself.body.field]).toEqual([409, "substitute_id"]);
    const nowhere = await move(id, { state: "substituted", substitute_id: "goal_none", consent_text });
    expect([nowhere.status, nowhere.body.field]).toEqual([404, "substitute_id"]);
    const { body } = await move(id, { state: "substituted", substitute_id: other, consent_text });
    expect(body.goal).toMatchObject({ state: "substituted", substitute_id: other, consent_text, next_states: [] });
  });
});

describe("a rule", () => {
  it("is kept in versions, of which none ever changes", async () => {
    const goal = await opened();
    const { status, body } = await saveRule(rule(goal, { selector: { by: "collection", id: "pcol_versions" } }));
    expect([status, body.rule.version]).toEqual([201, 1]);
    const next = rule(goal, {
      selector: { by: "collection", id: "pcol_versions" },
      share_basis_points: undefined,
      per_item_minor: { cny: "200" },
      valid_from: "2027-01-01T00:00:00.000Z",
    });
    const saved = await Promise.all([1, 2, 3].map(() => saveRule(next, body.rule.rule_id)));
    expect(saved.map(({ body: { rule } }) => rule.version).sort()).toEqual([2, 3, 4]);
    const { body: list } = await shop.admin<{ rules: RuleVersionAnswer[] }>("GET", "/admin/allocation-rules");
    expect(list.rules.filter(({ rule_id }) => rule_id === body.rule.rule_id).map(({ version }) => version)).toEqual([
      4, 3, 2, 1,
    ]);
    expect(list.rules).toContainEqual(body.rule);
    for (const sql of [
      "update impact_rule set share_basis_points = 1",
      "delete from impact_rule",
      "truncate impact_rule",
    ])
      await expect(shop.sql(sql), sql).rejects.toThrow(/never changes/);
  });

  it("is refused when all that could meet on one item would give away more than it cost, also at once", async () => {
    const goal = await opened();
    const most = (share_basis_points: number) =>
      saveRule(rule(goal, { selector: { by: "variant", id: "variant_greedy" }, share_basis_points }));
    const answers = await Promise.all([most(6000), most(6000), most(6000)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    const refused = answers.find(({ status }) => status === 400)?.body;
    expect([refused?.code, refused?.field]).toEqual(["allocation_shares_over_whole", "share_basis_points"]);
  });

  it.each([
    ["valid_to", { valid_to: "2026-11-01T00:00:00.000Z" }],
    ["valid_from", { valid_from: "tomorrow" }],
    ["selector.id", { selector: { by: "product" } }],
    ["share_basis_points", { share_basis_points: 0 }],
    ["share_basis_points", { share_basis_points: 10_001 }],
    ["per_item_minor", { share_basis_points: undefined, per_item_minor: {} }],
  ])("is refused naming %s", async (field, wrong) => {
    const { status, body } = await saveRule(rule(await opened(), wrong));
    expect([status, body.field]).toEqual([400, field]);
  });

  it("gives to a goal that can still be given to", async () => {
    const { id } = await made();
    await move(id, { state: "cancelled" });
    const ended = await saveRule(rule(id));
    expect([ended.status, ended.body.code, ended.body.field]).toEqual([409, "goal_ended", "goal_id"]);
    const unknown = await saveRule(rule("goal_none"));
    expect([unknown.status, unknown.body.field]).toEqual([404, "goal_id"]);
    const nowhere = await saveRule(rule(await opened()), "rule_none");
    expect([nowhere.status, nowhere.body.code]).toEqual([404, "allocation_rule_not_found"]);
  });
});

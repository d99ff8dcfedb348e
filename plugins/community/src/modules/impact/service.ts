import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { AllocationRule } from "../../domain/allocation-rule";
import type { GoalState } from "../../domain/goal-lifecycle";
import type { GoalTerms } from "../../domain/goal-terms";
import type { Connection } from "./connection";
import { DeliveryRows } from "./delivery-rows";
import { FileRows } from "./file-rows";
import { PledgeRows } from "./pledge-rows";
import { type RuleRow, ruleOf, ruleValues } from "./rule-rows";

export interface GoalRow extends Omit<GoalTerms, "deadline"> {
  id: string;
  state: GoalState;
  deadline: Date | null;
  substitute_id: string | null;
  consent_text: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface GoalMoveRow {
  from_state: GoalState;
  to_state: GoalState;
  note: string | null;
  moved_by: string;
  moved_at: Date;
}

export interface GoalStep {
  to: GoalState;
  note: string | null;
  by: string;
  substituteId: string | null;
  consentText: string | null;
}

const TERMS = ["slug", "title", "summary", "unit", "unit_cost_minor", "target_units", "deadline"] as const;
const valuesOf = (terms: GoalTerms) =>
  TERMS.map((name) => (typeof terms[name] === "object" && terms[name] ? JSON.stringify(terms[name]) : terms[name]));
/** Counts up to a thousand million, which pg hands over as text. */
const GOAL = `id, slug, title, summary, unit, unit_cost_minor, target_units::float8 as target_units, deadline, state,
  substitute_id, consent_text, created_at, updated_at`;

const WAS_OPENED = `exists (select 1 from impact_goal_move opened
                             where opened.goal_id = impact_goal.id and opened.to_state = 'open')`;

/** Goals, and the rules that say which revenue gives how much to which goal. What may follow what is the domain's word. */
export class ImpactService {
  readonly deliveries: DeliveryRows;
  readonly files: FileRows;
  readonly pledges: PledgeRows;
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
    this.deliveries = new DeliveryRows(this.connection);
    this.files = new FileRows(this.connection);
    this.pledges = new PledgeRows(this.connection);
  }

  /** @returns null when another goal has this slug. */
  async createGoal(terms: GoalTerms, on: Connection = this.connection): Promise<GoalRow | null> {
    const { rows } = await on.raw<GoalRow>(
      `insert into impact_goal (id, ${TERMS.join(", ")}) values (?, ${TERMS.map(() => "?").join(", ")})
       on conflict (slug) do nothing returning ${GOAL}`,
      [generateEntityId(undefined, "goal"), ...valuesOf(terms)],
    );
    return rows[0] ?? null;
  }

  async goal(id: string): Promise<GoalRow | null> {
    const { rows } = await this.connection.raw<GoalRow>(`select ${GOAL} from impact_goal where id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Nobody else changes or moves it until the transaction ends. */
  async lockGoal(id: string, on: Connection): Promise<GoalRow | null> {
    const { rows } = await on.raw<GoalRow>(`select ${GOAL} from impact_goal where id = ? for update`, [id]);
    return rows[0] ?? null;
  }

  /** What is under way first, then what is being written, then what has ended; within each the newest first. */
  async goals(): Promise<GoalRow[]> {
    const { rows } = await this.connection.raw<GoalRow>(
      `select ${GOAL} from impact_goal
        order by state in ('achieved', 'substituted', 'cancelled'), state = 'draft', created_at desc, id`,
    );
    return rows;
  }

  /** By id or address; null for one that was never opened, as a draft that is given up never is. */
  async publicGoal(idOrSlug: string): Promise<GoalRow | null> {
    const { rows } = await this.connection.raw<GoalRow>(
      `select ${GOAL} from impact_goal where (id = ? or slug = ?) and ${WAS_OPENED}`,
      [idOrSlug, idOrSlug],
    );
    return rows[0] ?? null;
  }

  /** What is under way first, the newest on top. */
  async publicGoals(): Promise<GoalRow[]> {
    const { rows } = await this.connection.raw<GoalRow>(
      `select ${GOAL} from impact_goal where ${WAS_OPENED}
        order by state in ('achieved', 'substituted', 'cancelled'), created_at desc, id`,
    );
    return rows;
  }

  /** @returns null when another goal has this slug. */
  async changeGoal(id: string, terms: GoalTerms, on: Connection): Promise<GoalRow | null> {
    const { rows } = await on.raw<GoalRow>(
      `update impact_goal set ${TERMS.map((name) => `${name} = ?`).join(", ")}, updated_at = now()
        where id = ? and not exists (select 1 from impact_goal other where other.slug = ? and other.id <> ?)
       returning ${GOAL}`,
      [...valuesOf(terms), id, terms.slug, id],
    );
    return rows[0] ?? null;
  }

  async moveGoal(goal: GoalRow, step: GoalStep, on: Connection): Promise<GoalRow> {
    const { rows } = await on.raw<GoalRow>(
      `update impact_goal set state = ?, substitute_id = ?, consent_text = ?, updated_at = now() where id = ?
       returning ${GOAL}`,
      [step.to, step.substituteId, step.consentText, goal.id],
    );
    await on.raw(
      "insert into impact_goal_move (goal_id, from_state, to_state, note, moved_by) values (?, ?, ?, ?, ?)",
      [goal.id, goal.state, step.to, step.note, step.by],
    );
    return rows[0] as GoalRow;
  }

  async moves(goalId: string): Promise<GoalMoveRow[]> {
    const { rows } = await this.connection.raw<GoalMoveRow>(
      "select * from impact_goal_move where goal_id = ? order by moved_at, id",
      [goalId],
    );
    return rows;
  }

  /** Whoever saves a rule waits for those who are saving one: what they may give away together is one question. */
  async lockRules(on: Connection): Promise<void> {
    await on.raw("lock table impact_rule in share row exclusive mode");
  }

  /** Every version that was ever saved, oldest first. */
  async rules(on: Connection = this.connection): Promise<RuleRow[]> {
    const { rows } = await on.raw<RuleRow>("select * from impact_rule order by saved_at, rule_id, version");
    return rows;
  }

  /** @returns null when this version was saved by somebody else meanwhile. */
  async saveRule(rule: AllocationRule, by: string, on: Connection): Promise<RuleRow | null> {
    const { rows } = await on.raw<RuleRow>(
      `insert into impact_rule (rule_id, version, goal_id, selector_by, selector_id, share_basis_points, per_item_minor,
                                valid_from, valid_to, saved_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning *`,
      [...ruleValues(rule), by],
    );
    return rows[0] ?? null;
  }

  newRuleId(): string {
    return generateEntityId(undefined, "rule");
  }

  /** As the domain's rules want them. */
  asRules(rows: readonly RuleRow[]): AllocationRule[] {
    return rows.map(ruleOf);
  }
}

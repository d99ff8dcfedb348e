import { generateEntityId } from "@medusajs/framework/utils";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

/** Minor units as decimal text. */
export interface RewardProgramRow {
  id: string;
  name: TwoTexts;
  currency_code: string;
  budget_minor: string;
  committed_minor: string;
  claim_days: number;
  /** What is granted is kept on the shelf until it is claimed; otherwise only then. */
  keeps_stock: boolean;
  revision: number;
}

const PROGRAM = `id, name, currency_code, budget_minor::text as budget_minor, committed_minor::text as committed_minor,
  claim_days, keeps_stock, revision`;

/** Out of which money rewards are granted. */
export class RewardProgramRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The newest first. */
  async list(): Promise<RewardProgramRow[]> {
    const { rows } = await this.connection.raw<RewardProgramRow>(
      `select ${PROGRAM} from recognition_reward_program order by created_at desc, id`,
    );
    return rows;
  }

  async find(id: string, on: Connection = this.connection): Promise<RewardProgramRow | null> {
    const { rows } = await on.raw<RewardProgramRow>(`select ${PROGRAM} from recognition_reward_program where id = ?`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Whoever grants waits for those who are granting: what is left is one question. */
  async lock(id: string, on: Connection): Promise<RewardProgramRow | null> {
    const { rows } = await on.raw<RewardProgramRow>(
      `select ${PROGRAM} from recognition_reward_program where id = ? for update`,
      [id],
    );
    return rows[0] ?? null;
  }

  async create(
    program: Pick<RewardProgramRow, "name" | "currency_code" | "budget_minor" | "claim_days" | "keeps_stock">,
    by: string,
  ): Promise<RewardProgramRow> {
    const { name, currency_code, budget_minor, claim_days, keeps_stock } = program;
    const { rows } = await this.connection.raw<RewardProgramRow>(
      `insert into recognition_reward_program (id, name, currency_code, budget_minor, claim_days, keeps_stock, created_by)
       values (?, ?, ?, ?, ?, ?, ?) returning ${PROGRAM}`,
      [
        ...[generateEntityId(undefined, "rwp"), JSON.stringify(name), currency_code, budget_minor, claim_days],
        ...[keeps_stock, by],
      ],
    );
    return rows[0] as RewardProgramRow;
  }

  /** Of a program that the caller has locked. */
  async change(
    id: string,
    {
      name,
      budget_minor,
      claim_days,
      keeps_stock,
    }: Pick<RewardProgramRow, "name" | "budget_minor" | "claim_days" | "keeps_stock">,
    on: Connection,
  ): Promise<void> {
    await on.raw(
      `update recognition_reward_program set name = ?, budget_minor = ?, claim_days = ?, keeps_stock = ?, revision = revision + 1
        where id = ?`,
      [JSON.stringify(name), budget_minor, claim_days, keeps_stock, id],
    );
  }

  /** More is set aside, or (below zero) less. The database refuses to go beyond the budget. */
  async commit(id: string, minor: bigint, on: Connection): Promise<void> {
    await on.raw("update recognition_reward_program set committed_minor = committed_minor + ? where id = ?", [
      String(minor),
      id,
    ]);
  }
}

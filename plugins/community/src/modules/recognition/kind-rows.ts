import { generateEntityId } from "@medusajs/framework/utils";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface KindRow {
  handle: string;
  name: TwoTexts;
  points: number;
  cap_per_day: number | null;
  cap_per_season: number | null;
  revision: number;
}

export interface SeasonRow {
  id: string;
  handle: string;
  name: TwoTexts;
  /** `2026-01-01`: the first day, and the first that does not belong to it any more. */
  starts_on: string;
  ends_on: string;
}

const SEASON = "id, handle, name, starts_on::text as starts_on, ends_on::text as ends_on";

/** What is counted, and in which stretches of time. */
export class KindRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async kinds(on: Connection = this.connection): Promise<KindRow[]> {
    const { rows } = await on.raw<KindRow>(
      "select handle, name, points, cap_per_day, cap_per_season, revision from recognition_kind order by position, handle",
    );
    return rows;
  }

  /** @returns null when there is none, or it was changed since `revision`. */
  async changeKind(
    { handle, points, cap_per_day, cap_per_season, revision }: Omit<KindRow, "name">,
    by: string,
  ): Promise<KindRow | null> {
    const { rows } = await this.connection.raw<KindRow>(
      `update recognition_kind set points = ?, cap_per_day = ?, cap_per_season = ?, changed_by = ?, changed_at = now(),
              revision = revision + 1
        where handle = ? and revision = ?
       returning handle, name, points, cap_per_day, cap_per_season, revision`,
      [points, cap_per_day, cap_per_season, by, handle, revision],
    );
    return rows[0] ?? null;
  }

  /** The newest first. */
  async seasons(on: Connection = this.connection): Promise<SeasonRow[]> {
    const { rows } = await on.raw<SeasonRow>(`select ${SEASON} from recognition_season order by starts_on desc`);
    return rows;
  }

  /** @returns null when another one has this handle, or one of these days. */
  async createSeason(season: Omit<SeasonRow, "id">, by: string, on: Connection): Promise<SeasonRow | null> {
    const { rows } = await on.raw<SeasonRow>(
      `insert into recognition_season (id, handle, name, starts_on, ends_on, created_by) values (?, ?, ?, ?, ?, ?)
       on conflict do nothing returning ${SEASON}`,
      [
        generateEntityId(undefined, "season"),
        season.handle,
        JSON.stringify(season.name),
        season.starts_on,
        season.ends_on,
        by,
      ],
    );
    return rows[0] ?? null;
  }
}

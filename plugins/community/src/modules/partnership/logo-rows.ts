import { generateEntityId } from "@medusajs/framework/utils";
import type { LogoVariant } from "../../domain/logo-rules";
import type { Connection } from "./connection";

export interface LogoFileRow {
  format: "png" | "webp";
  width: number;
  height: number;
  url: string;
}

/** A logo as it was drawn anew. What was sent is not kept, only its digest. */
export interface LogoRow {
  id: string;
  partner_id: string;
  variant: LogoVariant;
  sha256: string;
  width: number;
  height: number;
  background: string | null;
  files: LogoFileRow[];
  kept_by: string;
  kept_at: Date;
  retired_at: Date | null;
}

export type NewLogo = Omit<LogoRow, "id" | "kept_at" | "retired_at">;

export class LogoRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Those in use, by partner: the one for light backgrounds first. */
  async current(partnerIds: readonly string[]): Promise<LogoRow[]> {
    const { rows } = await this.connection.raw<LogoRow>(
      `select * from partnership_logo where partner_id = any(?) and retired_at is null
        order by partner_id, variant = 'dark'`,
      [[...partnerIds]],
    );
    return rows;
  }

  /** The partner's earlier logo of this variant stays, retired. */
  async replace(logo: NewLogo, on: Connection): Promise<LogoRow> {
    const { partner_id, variant } = logo;
    await on.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`partnership.logo.${partner_id}.${variant}`]);
    await on.raw(
      "update partnership_logo set retired_at = now() where partner_id = ? and variant = ? and retired_at is null",
      [partner_id, variant],
    );
    const { rows } = await on.raw<LogoRow>(
      `insert into partnership_logo (id, partner_id, variant, sha256, width, height, background, files, kept_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning *`,
      [
        generateEntityId(undefined, "logo"),
        partner_id,
        variant,
        logo.sha256,
        logo.width,
        logo.height,
        logo.background,
        JSON.stringify(logo.files),
        logo.kept_by,
      ],
    );
    return rows[0] as LogoRow;
  }
}

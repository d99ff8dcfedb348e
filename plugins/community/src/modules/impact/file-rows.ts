import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "./connection";

/** Evidence is shown to everybody, receipts to the staff only. */
export type FilePurpose = "evidence" | "receipt";

/** A picture that the shop has kept, as it was encoded anew. */
export interface FileRow {
  id: string;
  purpose: FilePurpose;
  url: string;
  width: number;
  height: number;
  kept_by: string;
  kept_at: Date;
}

export type NewFile = Pick<FileRow, "purpose" | "url" | "width" | "height" | "kept_by">;

export class FileRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async keep({ purpose, url, width, height, kept_by }: NewFile): Promise<FileRow> {
    const { rows } = await this.connection.raw<FileRow>(
      "insert into impact_file (id, purpose, url, width, height, kept_by) values (?, ?, ?, ?, ?, ?) returning *",
      [generateEntityId(undefined, "ifile"), purpose, url, width, height, kept_by],
    );
    return rows[0] as FileRow;
  }

  async byId(ids: readonly string[]): Promise<Map<string, FileRow>> {
    const { rows } = await this.connection.raw<FileRow>("select * from impact_file where id = any(?)", [[...ids]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

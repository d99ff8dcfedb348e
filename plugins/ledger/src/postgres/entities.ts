import { EntitySchema } from "typeorm";
import type { Account } from "../domain/account.ts";

export interface StoredAccount extends Account {
  readonly id: number;
}

export const accountEntity = new EntitySchema<StoredAccount>({
  name: "account",
  columns: {
    id: { type: "int", primary: true, generated: true },
    code: { type: "text" },
    unit: { type: "text" },
    normalSide: { name: "normal_side", type: "text" },
    mayGoNegative: { name: "may_go_negative", type: "boolean" },
  },
});

const hexadecimal = {
  to: (hex: string) => Buffer.from(hex, "hex"),
  from: (bytes: Buffer) => bytes.toString("hex"),
};

/** Ranges of transfer ids stay in the words of Postgres (`{[1,5),[7,9)}`): only Postgres reckons with them. */
export interface StoredPeriod {
  readonly number: number;
  readonly previous: string;
  readonly root: string;
  readonly hash: string;
  readonly transferCount: number;
  readonly closedAt: Date;
  readonly lastPostedAt: Date;
  readonly throughId: string;
  readonly members: string;
  readonly holes: string;
  readonly snapshotEnd: string;
}

export const periodEntity = new EntitySchema<StoredPeriod>({
  name: "period",
  columns: {
    number: { type: "int", primary: true },
    previous: { name: "previous_hash", type: "bytea", transformer: hexadecimal },
    root: { type: "bytea", transformer: hexadecimal },
    hash: { type: "bytea", transformer: hexadecimal },
    transferCount: { name: "transfer_count", type: "bigint", transformer: { to: Number, from: Number } },
    closedAt: { name: "closed_at", type: "timestamptz" },
    lastPostedAt: { name: "last_posted_at", type: "timestamptz" },
    throughId: { name: "through_id", type: "bigint" },
    members: { type: "int8multirange" },
    holes: { type: "int8multirange" },
    snapshotEnd: { name: "snapshot_end", type: "bigint" },
  },
});

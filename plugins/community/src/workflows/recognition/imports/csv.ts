import { z } from "@medusajs/framework/zod";
import { parse } from "csv-parse/sync";
import { type ContributionDraft, writtenDraft } from "../../../domain/contribution-draft";
import { DomainError } from "../../../domain/errors";
import { isWebLink } from "../../../domain/web-link";
import { moment, named, shortText } from "./rows";

const optional = (most: number) => shortText(most).default("");
const ROWS = z.array(
  z
    .object({
      external_id: shortText(200).min(1, "An id that is unique in this source"),
      kind: shortText(40).min(1, "A kind"),
      occurred_at: z.union([z.literal("").transform(() => null), moment]).default(null),
      name: optional(200),
      email: optional(320),
      login: optional(100),
      title: shortText(10_000).min(1, "What was done"),
      link: optional(2000).refine((link) => link === "" || isWebLink(link), "A page of the web"),
    })
    .strict()
    .refine(({ email, login }) => email !== "" || login !== "", { message: "An email or a login", path: ["email"] }),
);

/** A header with the names of the columns; RFC 4180, with commas. */
export function readCsv(text: string): ContributionDraft[] {
  return named(ROWS, parsed(text)).map(({ external_id, occurred_at, link, ...row }) =>
    writtenDraft({ ...row, externalId: external_id, occurredAt: occurred_at, link: link || null }),
  );
}

function parsed(text: string): unknown {
  try {
    return parse(text, { columns: (header: string[]) => header.map((name) => name.trim()), skip_empty_lines: true });
  } catch (error) {
    throw new DomainError("invalid_data", "import_invalid", `It is no table: ${(error as Error).message}`, {
      field: "content",
    });
  }
}

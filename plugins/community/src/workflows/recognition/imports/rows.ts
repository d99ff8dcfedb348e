import { z } from "@medusajs/framework/zod";
import { readNamed } from "../../partnership/named-fields";

const YEAR_MS = 366 * 24 * 3600 * 1000;
const EARLIEST = new Date("1970-01-02T00:00:00Z");

/** A moment with its zone; nothing is done before computers were, nor in a year's time. */
export const moment = z.iso
  .datetime({ offset: true, error: "A time as 2026-01-31T12:00:00+08:00" })
  .transform((text) => new Date(text))
  .refine((at) => at > EARLIEST && at.getTime() < Date.now() + YEAR_MS, "No such time");

export const named = <Shape extends z.ZodType>(shape: Shape, content: unknown): z.infer<Shape> =>
  readNamed(shape, content, { code: "import_invalid", message: "This file cannot be imported", root: "content" });

export const shortText = (most: number) => z.string().trim().max(most);

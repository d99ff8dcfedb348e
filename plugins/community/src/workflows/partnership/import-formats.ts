import type { z } from "@medusajs/framework/zod";
import type { CatalogueDraft } from "../../domain/catalogue-draft";
import { DomainError } from "../../domain/errors";
import { readFoundationLevels } from "../../domain/foundation-levels";
import { readPsfCatalogue } from "../../domain/psf-catalogue";
import type { ImportAnswer } from "../../types/partnership";
import { FIXTURES, FOUNDATIONS } from "./import-shapes";
import { readNamed } from "./named-fields";

/**
 * A file's format shows in its first row.
 * @throws DomainError `import_invalid` (invalid data) naming the rows and fields that are wrong.
 */
export function readCatalogue(content: unknown): { format: ImportAnswer["format"]; draft: CatalogueDraft } {
  const [first] = Array.isArray(content) ? content : [];
  const isFixture = typeof first === "object" && first !== null && "model" in first;
  const isFoundation = typeof first === "object" && first !== null && "levels" in first;
  if (isFixture) return { format: "psf_catalogue", draft: readPsfCatalogue(parsed(FIXTURES, content)) };
  if (isFoundation) return { format: "foundation_levels", draft: readFoundationLevels(parsed(FOUNDATIONS, content)) };
  throw new DomainError("invalid_data", "import_invalid", "Neither levels of foundations nor a catalogue's fixtures", {
    field: "content",
  });
}

const parsed = <Shape extends z.ZodType>(shape: Shape, content: unknown): z.infer<Shape> =>
  readNamed(shape, content, { code: "import_invalid", message: "This file cannot be imported", root: "content" });

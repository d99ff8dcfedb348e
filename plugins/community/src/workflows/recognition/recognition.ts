import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { RECOGNITION_MODULE } from "../../modules/recognition";
import type { RecognitionService } from "../../modules/recognition/service";

export function recognition(container: MedusaContainer): RecognitionService {
  return container.resolve(RECOGNITION_MODULE);
}

export const contributorNotFound = (field?: string) =>
  new DomainError("not_found", "contributor_not_found", "There is no such contributor", field ? { field } : {});

export const groupNotFound = (field?: string) =>
  new DomainError("not_found", "group_not_found", "There is no such group", field ? { field } : {});

/** Nothing is left that could be changed, and nobody to tell. */
export const contributorErased = (field?: string) =>
  new DomainError("conflict", "contributor_erased", "This contributor was erased", field ? { field } : {});

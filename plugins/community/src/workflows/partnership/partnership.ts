import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { PARTNERSHIP_MODULE } from "../../modules/partnership";
import type { PartnershipService } from "../../modules/partnership/service";

export function partnership(container: MedusaContainer): PartnershipService {
  return container.resolve(PARTNERSHIP_MODULE);
}

export const programNotFound = () => new DomainError("not_found", "program_not_found", "There is no such program");

import { Module } from "@medusajs/framework/utils";
import { PartnershipService } from "./service";

export const PARTNERSHIP_MODULE = "partnership";

export default Module(PARTNERSHIP_MODULE, { service: PartnershipService });

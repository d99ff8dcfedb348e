import { Module } from "@medusajs/framework/utils";
import { ImpactService } from "./service";

export const IMPACT_MODULE = "impact";

export default Module(IMPACT_MODULE, { service: ImpactService });

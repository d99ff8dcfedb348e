import { Module } from "@medusajs/framework/utils";
import { EditionService } from "./service";

export const EDITION_MODULE = "edition";

export default Module(EDITION_MODULE, { service: EditionService });

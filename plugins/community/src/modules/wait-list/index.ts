import { Module } from "@medusajs/framework/utils";
import { WaitListService } from "./service";

export const WAIT_LIST_MODULE = "waitList";

export default Module(WAIT_LIST_MODULE, { service: WaitListService });

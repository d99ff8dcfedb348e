import { Module } from "@medusajs/framework/utils";
import { OrderOriginService } from "./service";

export const ORDER_ORIGIN_MODULE = "orderOrigin";

export default Module(ORDER_ORIGIN_MODULE, { service: OrderOriginService });

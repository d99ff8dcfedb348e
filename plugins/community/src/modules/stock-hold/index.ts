import { Module } from "@medusajs/framework/utils";
import { StockHoldService } from "./service";

export const STOCK_HOLD_MODULE = "stockHold";

export default Module(STOCK_HOLD_MODULE, { service: StockHoldService });

import { Module } from "@medusajs/framework/utils";
import { ShopExceptionService } from "./service";

export const SHOP_EXCEPTION_MODULE = "shopException";

export default Module(SHOP_EXCEPTION_MODULE, { service: ShopExceptionService });

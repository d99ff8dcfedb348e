import type { MedusaContainer } from "@medusajs/framework/types";
import { SHOP_EXCEPTION_MODULE } from "../../modules/shop-exception";
import type { ShopExceptionService } from "../../modules/shop-exception/service";

export function shopExceptions(container: MedusaContainer): ShopExceptionService {
  return container.resolve(SHOP_EXCEPTION_MODULE);
}

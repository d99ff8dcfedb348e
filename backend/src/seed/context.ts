import type {
  IApiKeyModuleService,
  IAuthModuleService,
  IFulfillmentModuleService,
  IInventoryService,
  IPaymentModuleService,
  IPricingModuleService,
  IProductModuleService,
  IRegionModuleService,
  ISalesChannelModuleService,
  IStockLocationService,
  IStoreModuleService,
  ITaxModuleService,
  ITranslationModuleService,
  IUserModuleService,
  Logger,
  MedusaContainer,
  RemoteQueryFunction,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** What the parts of the seed work with. */
export interface SeedContext {
  container: MedusaContainer;
  log: Logger;
  query: Omit<RemoteQueryFunction, symbol>;
  stores: IStoreModuleService;
  channels: ISalesChannelModuleService;
  apiKeys: IApiKeyModuleService;
  regions: IRegionModuleService;
  taxes: ITaxModuleService;
  pricing: IPricingModuleService;
  payments: IPaymentModuleService;
  locations: IStockLocationService;
  fulfillment: IFulfillmentModuleService;
  products: IProductModuleService;
  inventory: IInventoryService;
  translations: ITranslationModuleService;
  auth: IAuthModuleService;
  users: IUserModuleService;
}

export function contextOf(container: MedusaContainer): SeedContext {
  return {
    container,
    log: container.resolve(ContainerRegistrationKeys.LOGGER),
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    stores: container.resolve(Modules.STORE),
    channels: container.resolve(Modules.SALES_CHANNEL),
    apiKeys: container.resolve(Modules.API_KEY),
    regions: container.resolve(Modules.REGION),
    taxes: container.resolve(Modules.TAX),
    pricing: container.resolve(Modules.PRICING),
    payments: container.resolve(Modules.PAYMENT),
    locations: container.resolve(Modules.STOCK_LOCATION),
    fulfillment: container.resolve(Modules.FULFILLMENT),
    products: container.resolve(Modules.PRODUCT),
    inventory: container.resolve(Modules.INVENTORY),
    translations: container.resolve(Modules.TRANSLATION),
    auth: container.resolve(Modules.AUTH),
    users: container.resolve(Modules.USER),
  };
}

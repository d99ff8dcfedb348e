import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { markets } from "../data/markets";

const shopName = "Blue Elephant Community · 蓝象社区";
const channel = { name: "Keepsake storefront", description: "The shop people see, in every language." };

/** There is one channel. A new store comes with Medusa's own default: it is renamed, not joined by a second one. */
async function ensureChannel({ channels, container }: SeedContext, defaultId?: string | null): Promise<string> {
  const [known] = await channels.listSalesChannels({ name: channel.name });
  if (known) return known.id;
  if (defaultId) {
    await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: defaultId }, update: channel } });
    return defaultId;
  }
  const { result } = await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [channel] } });
  return first(result).id;
}

/** The storefront's key. Medusa may have made one for its own default channel: it is taken over, never doubled. */
async function ensurePublishableKey({ apiKeys, container, query }: SeedContext, channelId: string): Promise<void> {
  const keys = await apiKeys.listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } });
  const live = keys.find((key) => !key.revoked_at);
  const id =
    live?.id ??
    first(
      (
        await createApiKeysWorkflow(container).run({
          input: { api_keys: [{ title: "Keepsake storefront", type: "publishable", created_by: "seed" }] },
        })
      ).result,
    ).id;
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id", "sales_channels_link.sales_channel_id"],
    filters: { id },
  });
  const linked = (data[0] as { sales_channels_link?: ({ sales_channel_id: string } | null)[] } | undefined)
    ?.sales_channels_link;
  const linkedIds = (linked ?? []).flatMap((link) => (link ? [link.sales_channel_id] : []));
  const strangers = linkedIds.filter((linkedId) => linkedId !== channelId);
  if (linkedIds.includes(channelId) && strangers.length === 0) return;
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id, add: linkedIds.includes(channelId) ? [] : [channelId], remove: strangers },
  });
}

interface Shop {
  storeId: string;
  channelId: string;
}

export async function ensureShop(context: SeedContext): Promise<Shop> {
  const { stores, container } = context;
  const [store] = await stores.listStores({}, { take: 1 });
  const channelId = await ensureChannel(context, store?.default_sales_channel_id);
  await ensurePublishableKey(context, channelId);
  const supported = {
    name: shopName,
    default_sales_channel_id: channelId,
    supported_currencies: markets.map(({ currency, taxInclusive, key }) => ({
      currency_code: currency,
      is_default: key === "cn",
      is_tax_inclusive: taxInclusive,
    })),
    supported_locales: [{ locale_code: "en" }, { locale_code: "zh-CN" }],
  };
  if (!store) {
    const { result } = await createStoresWorkflow(container).run({ input: { stores: [supported] } });
    return { storeId: first([result].flat()).id, channelId };
  }
  if (store.name !== shopName || store.default_sales_channel_id !== channelId)
    await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update: supported } });
  return { storeId: store.id, channelId };
}

export function first<T>(items: T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("Medusa answered a creation with an empty list");
  return item;
}

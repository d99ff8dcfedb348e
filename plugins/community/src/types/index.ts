/** The HTTP contract between the plugin and its readers (admin, storefront): plain types, no code. */
export type Locale = "en" | "zh-CN";

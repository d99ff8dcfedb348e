/** How a refusal names a field by the keys that lead to it, from `root` on: `additions[0].benefit_id`. */
export const fieldPath = (keys: readonly PropertyKey[], root = ""): string =>
  keys.reduce<string>((field, key) => {
    if (typeof key === "number") return `${field}[${key}]`;
    return field ? `${field}.${String(key)}` : String(key);
  }, root);

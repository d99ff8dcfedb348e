import { useEffect, useState } from "react";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";

type Divisions = Record<string, string[]>;

const known = new Map<string, Divisions>();

/** Cities and districts of one Chinese province; empty until they have come, and if they never come. */
export const useDivisions = (province: string): Divisions => {
  const { language } = useShop();
  const [loaded, setLoaded] = useState<{ province: string; divisions: Divisions }>();
  useEffect(() => {
    if (!province || known.has(province)) return;
    const abort = new AbortController();
    fetch(urls.divisions(language, province), { signal: abort.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Divisions>) : {}))
      .then((divisions) => {
        known.set(province, divisions);
        setLoaded({ province, divisions });
      })
      // Without the list the fields stay fields to type into.
      .catch(() => undefined);
    return () => abort.abort();
  }, [province, language]);
  return known.get(province) ?? (loaded?.province === province ? loaded.divisions : {});
};

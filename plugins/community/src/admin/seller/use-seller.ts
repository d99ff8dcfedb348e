import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { SellerBody } from "../../types/agreements";
import { readJson, sendJson } from "../read-json";

const KEY = ["keepsake-seller"];
const PATH = "/admin/sponsorship-seller";

/** Null until somebody said who sells. */
export function useSeller() {
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await readJson<{ seller: SellerBody | null }>(PATH)).seller,
  });
}

export function useSaveSeller() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (seller: SellerBody) => (await sendJson<{ seller: SellerBody }>(PATH, seller)).seller,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

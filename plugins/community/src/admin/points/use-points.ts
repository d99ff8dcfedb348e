import { useQuery } from "@tanstack/react-query";
import type { PointsTermAnswer, RedeemableAnswer } from "../../types/points";
import { KEY } from "../contributors/use-contributors";
import { readJson } from "../read-json";

/** The cheapest first. */
export function useRedeemables() {
  return useQuery({
    queryKey: [KEY, "redeemables"],
    queryFn: async () => (await readJson<{ redeemables: RedeemableAnswer[] }>("/admin/redeemables")).redeemables,
  });
}

export function usePointsTerm() {
  return useQuery({
    queryKey: [KEY, "points-term"],
    queryFn: async () => (await readJson<{ term: PointsTermAnswer }>("/admin/points-term")).term,
  });
}

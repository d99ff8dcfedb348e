import { z } from "@medusajs/framework/zod";

const board = {
  period: z.string().max(60).default("all"),
  kind: z.string().max(40).default("all"),
  group: z.string().max(60).nullable().default(null),
};

export const BoardQuerySchema = z.object({ ...board, after: z.string().max(80).optional() }).strict();
export type BoardQuery = z.infer<typeof BoardQuerySchema>;

export const PlaceQuerySchema = z.object(board).strict();
export type PlaceQuery = z.infer<typeof PlaceQuerySchema>;

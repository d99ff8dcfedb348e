import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Connection } from "./connection";
import { ContributionRows } from "./contribution-rows";
import { ContributorRows } from "./contributor-rows";
import { KindRows } from "./kind-rows";
import { ScoreRows } from "./score-rows";

/** Who gives work to the community, what they did, and what it is worth. */
export class RecognitionService {
  readonly kinds: KindRows;
  readonly contributors: ContributorRows;
  readonly contributions: ContributionRows;
  readonly scores: ScoreRows;

  constructor(container: Record<string, unknown>) {
    const connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
    this.kinds = new KindRows(connection);
    this.contributors = new ContributorRows(connection);
    this.contributions = new ContributionRows(connection);
    this.scores = new ScoreRows(connection);
  }
}

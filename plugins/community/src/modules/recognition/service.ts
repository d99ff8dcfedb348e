import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AwardRows } from "./award-rows";
import { AwardVoteRows } from "./award-vote-rows";
import type { Connection } from "./connection";
import { ContributionRows } from "./contribution-rows";
import { ContributorRows } from "./contributor-rows";
import { KindRows } from "./kind-rows";
import { ReportRows } from "./report-rows";
import { RewardOrderRows } from "./reward-order-rows";
import { RewardProgramRows } from "./reward-program-rows";
import { RewardRows } from "./reward-rows";
import { ScoreRows } from "./score-rows";

/** Who gives work to the community, what they did, what it is worth, and how they are thanked. */
export class RecognitionService {
  readonly kinds: KindRows;
  readonly contributors: ContributorRows;
  readonly contributions: ContributionRows;
  readonly reports: ReportRows;
  readonly scores: ScoreRows;
  readonly programs: RewardProgramRows;
  readonly rewards: RewardRows;
  readonly orders: RewardOrderRows;
  readonly awards: AwardRows;
  readonly awardVotes: AwardVoteRows;

  constructor(container: Record<string, unknown>) {
    const connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
    this.kinds = new KindRows(connection);
    this.contributors = new ContributorRows(connection);
    this.contributions = new ContributionRows(connection);
    this.reports = new ReportRows(connection);
    this.scores = new ScoreRows(connection);
    this.programs = new RewardProgramRows(connection);
    this.rewards = new RewardRows(connection);
    this.orders = new RewardOrderRows();
    this.awards = new AwardRows(connection);
    this.awardVotes = new AwardVoteRows(connection);
  }
}

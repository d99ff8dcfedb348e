import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AwardRows } from "./award-rows";
import { AwardVoteRows } from "./award-vote-rows";
import type { Connection } from "./connection";
import { ContributionRows } from "./contribution-rows";
import { ContributorRows } from "./contributor-rows";
import { GroupRows } from "./group-rows";
import { KindRows } from "./kind-rows";
import { PointsRows } from "./points-rows";
import { ProvenanceRows } from "./provenance-rows";
import { RedeemableRows } from "./redeemable-rows";
import { ReportRows } from "./report-rows";
import { RewardOrderRows } from "./reward-order-rows";
import { RewardProgramRows } from "./reward-program-rows";
import { RewardRows } from "./reward-rows";
import { RewardSharingRows } from "./reward-sharing-rows";
import { ScoreRows } from "./score-rows";
import { SubstituteRows } from "./substitute-rows";

/** Who gives work to the community, what they did, what it is worth, and how they are thanked. */
export class RecognitionService {
  readonly kinds: KindRows;
  readonly groups: GroupRows;
  readonly contributors: ContributorRows;
  readonly contributions: ContributionRows;
  readonly reports: ReportRows;
  readonly scores: ScoreRows;
  readonly programs: RewardProgramRows;
  readonly rewards: RewardRows;
  readonly orders: RewardOrderRows;
  readonly redeemables: RedeemableRows;
  readonly points: PointsRows;
  readonly substitutes: SubstituteRows;
  readonly sharing: RewardSharingRows;
  readonly provenance: ProvenanceRows;
  readonly awards: AwardRows;
  readonly awardVotes: AwardVoteRows;

  constructor(container: Record<string, unknown>) {
    const connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
    this.kinds = new KindRows(connection);
    this.groups = new GroupRows(connection);
    this.contributors = new ContributorRows(connection);
    this.contributions = new ContributionRows(connection);
    this.reports = new ReportRows(connection);
    this.scores = new ScoreRows(connection);
    this.programs = new RewardProgramRows(connection);
    this.rewards = new RewardRows(connection);
    this.orders = new RewardOrderRows();
    this.redeemables = new RedeemableRows(connection);
    this.points = new PointsRows(connection);
    this.substitutes = new SubstituteRows();
    this.sharing = new RewardSharingRows(connection);
    this.provenance = new ProvenanceRows(connection);
    this.awards = new AwardRows(connection);
    this.awardVotes = new AwardVoteRows(connection);
  }
}

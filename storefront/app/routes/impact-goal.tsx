import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { GoalPage } from "~/features/impact/goal-page";
import { loadGoal } from "~/features/impact/load-goal.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/impact-goal";

export const loader = ({ context, params }: Route.LoaderArgs) => loadGoal(context, params.slug);

export default function Goal({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  const { title, summary, slug } = view.goal;
  return (
    <>
      <PageMeta title={title} description={summary} path={urls.goal(language, slug)} />
      <GoalPage view={view} />
    </>
  );
}

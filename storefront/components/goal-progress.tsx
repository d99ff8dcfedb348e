import type { GoalCard } from "~/lib/impact/goal-card.server";

/** Funded and delivered are two different numbers, so they are two bars. */
export function GoalProgress({ goal }: { goal: GoalCard }) {
  const bars = [
    { ...goal.funded, className: "progress" },
    { ...goal.delivered, className: "progress progress-delivered" },
  ];
  return (
    <div className="grid gap-3">
      {bars.map(({ text, percent, className }) => (
        <div key={className}>
          <p className="text-sm tabular-nums">{text}</p>
          <progress className={className} value={percent} max={100} aria-label={text} />
        </div>
      ))}
      {goal.reported && <p className="text-sm text-quiet">{goal.reported}</p>}
    </div>
  );
}

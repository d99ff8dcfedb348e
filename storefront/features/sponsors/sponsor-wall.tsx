import { Picture } from "~/components/picture";
import type { ProgramProps } from "./program";
import type { SponsorView } from "./program-view.server";

/** By tier, the highest first; within a tier by the rule that stands above. */
export function SponsorWall({ program: { handle, wall, rule }, words }: ProgramProps) {
  const id = `${handle}-wall`;
  return (
    <section className="mt-16" aria-labelledby={id}>
      <h3 id={id} className="heading-2">
        {words.wall}
      </h3>
      <p className="mt-2 text-quiet">
        {wall.length === 0 && `${words.noSponsors} `}
        {rule}
      </p>
      {wall.map(({ tierId, tier, sponsors }) => (
        <div key={tierId} className="mt-8">
          <h4 className="heading-3">{tier}</h4>
          <ul className="sponsor-wall mt-4">
            {sponsors.map((sponsor) => (
              <li key={sponsor.id}>
                {sponsor.site ? (
                  <a href={sponsor.site} rel="sponsored noreferrer" className="sponsor card">
                    <Mark sponsor={sponsor} />
                  </a>
                ) : (
                  <span className="sponsor card">
                    <Mark sponsor={sponsor} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A logo for each ground; of the two, only the one in sight is fetched and read out. */
function Mark({ sponsor: { name, light, dark } }: { sponsor: SponsorView }) {
  if (!light || !dark) return <span className="heading-3 text-center">{name}</span>;
  const shape = { sizes: "14rem", ratio: 2, maxWidth: 480 };
  return (
    <>
      <Picture picture={light} {...shape} className="logo-by-day" />
      <Picture picture={dark} {...shape} className="logo-by-night" />
    </>
  );
}

import { BAR_WIDTH, type FlowChart as Chart, FONT_SIZE, LINE_HEIGHT } from "~/lib/impact/flow";

interface Props {
  chart: Chart;
  title: string;
  description: string;
  className: string;
}

/** Drawn on the server; the table behind it says the same. */
export function FlowChart({ chart: { width, height, bars, bands }, title, description, className }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={`flow-chart ${className}`} role="img" aria-label={title}>
      <desc>{description}</desc>
      {bands.map(({ key, kind, path, title: words }) => (
        <path key={key} d={path} className={`flow-band flow-${kind}`}>
          <title>{words}</title>
        </path>
      ))}
      {bars.map(({ id, kind, x, y, height: high, lines, amount, labelX, labelY, isAtEnd }) => (
        <g key={id}>
          <rect x={x} y={y} width={BAR_WIDTH} height={high} rx={3} className={`flow-bar flow-${kind}`} />
          <text fontSize={FONT_SIZE} textAnchor={isAtEnd ? "end" : "start"} className="flow-label">
            {lines.map((line, at) => (
              <tspan key={line} x={labelX} y={labelY + at * LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
            <tspan x={labelX} y={labelY + lines.length * LINE_HEIGHT} className="flow-amount">
              {amount}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

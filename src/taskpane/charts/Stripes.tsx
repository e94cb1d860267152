interface StripesProps {
  /** By which a shape is filled with it: `url(#id)`. */
  readonly id: string;
  readonly colour: string;
}

/** The surface of what is cost and financing at once and never moves, as a pattern of the SVG it stands in. */
export function Stripes({ id, colour }: StripesProps) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} style={{ fill: colour, opacity: 0.5 }} />
        <rect width={3} height={5} style={{ fill: colour }} />
      </pattern>
    </defs>
  );
}

/** Colours of data, which the theme carries beside Fluent's own so that both themes give each source its colour. */
export interface DataColours {
  readonly dataGrant: string;
  readonly dataCash: string;
  readonly dataOwnerCash: string;
  readonly dataParticipants: string;
  readonly dataInKind: string;
  readonly dataIn: string;
  readonly dataOut: string;
  /** What is left of a bar. */
  readonly dataTrack: string;
}

/** Every colour has 3:1 against the surface and keeps its distance from the others, also to colour-blind eyes. */
export const DATA_COLOURS: Readonly<Record<"light" | "dark", DataColours>> = {
  light: {
    dataGrant: "#004271",
    dataCash: "#2b8ea9",
    dataOwnerCash: "#6945b1",
    dataParticipants: "#bd793a",
    dataInKind: "#651a33",
    dataIn: "#2b8ea9",
    dataOut: "#8a8a8a",
    dataTrack: "#e6e6e6",
  },
  dark: {
    dataGrant: "#4e93b9",
    dataCash: "#a2e3fc",
    dataOwnerCash: "#a68efe",
    dataParticipants: "#eec587",
    dataInKind: "#cc4f72",
    dataIn: "#60a8cd",
    dataOut: "#8f8f8f",
    dataTrack: "#484848",
  },
};

/** The colour as a style: `var(--dataGrant)`. */
export function dataColour(name: keyof DataColours): string {
  return `var(--${name})`;
}

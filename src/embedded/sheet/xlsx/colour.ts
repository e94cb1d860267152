/** `#7A0A14` of a file's `FF7A0A14`; undefined for a colour of the theme. */
export function rgb(colour: { readonly argb?: string } | undefined): string | undefined {
  return colour?.argb === undefined ? undefined : `#${colour.argb.slice(-6)}`;
}

/** `FF7A0A14` of `#7A0A14`. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

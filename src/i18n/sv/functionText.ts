/** Vad en anpassad funktion gör, vad den ger och vad varje argument är: Excels hjälp i cellen och hjälpsidorna. */
export interface FunctionText {
  readonly description: string;
  readonly result: string;
  readonly parameters: Readonly<Record<string, string>>;
}

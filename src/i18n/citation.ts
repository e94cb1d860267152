import { type Citation } from "../law";
import { type Language } from "./language";

const ARTICLE: Readonly<Record<Language, string>> = { sv: "artikel", en: "article" };

/** Act and article as people cite them: `Förordning (EU) 2021/1060, …, artikel 112(3)`; Swedish paragraphs stand as they are. */
export function formatCitation({ title, article, point }: Citation, language: Language): string {
  if (article === undefined) return title[language];
  const where = point === undefined ? article : `${article} ${point}`;
  return `${title[language]}, ${article.includes("§") ? where : `${ARTICLE[language]} ${where}`}`;
}

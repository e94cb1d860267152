/** What a line, an organisation or a sub-project is known by within its list: lower-case letters, digits, hyphens. */
export type Id = string;

/**
 * A message of the interface: text with `{name}` placeholders, or one text per plural category of the language
 * (CLDR: zero, one, two, few, many, other), chosen by the parameter `count`.
 */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

export type Messages = Record<string, Message>;

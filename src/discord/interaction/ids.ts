/** Discord numbers everything that there is: https://discord.com/developers/docs/reference#snowflakes. */
export function isSnowflake(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,20}$/.test(value);
}

/** Tells what an answer is addressed by. Half a character cannot stand in an address. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.isWellFormed();
}

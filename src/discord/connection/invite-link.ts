/**
 * Gives the address where a bot is added to a server or an account: commands only, no permissions. To one server it is added as a member, because
 * Discord tells of members alone that they have come.
 */
export function inviteLink(applicationId: string, guildId: string | null = null): string {
  const scopes = [...(guildId === null ? [] : ["bot"]), "applications.commands"];
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: scopes.join(" "),
    permissions: "0",
    ...(guildId !== null && { guild_id: guildId }),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

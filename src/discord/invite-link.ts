/** Where a bot is added to a server or an account: commands only, no permissions. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: "applications.commands", permissions: "0" });
  return `https://discord.com/oauth2/authorize?${query}`;
}

import {
  type APIUser,
  ApplicationFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GatewayReadyDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildHubType,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  UserFlags,
} from "discord-api-types/v10";
import type { Session } from "./connection.ts";
import type { World } from "./world.ts";

const badge = ApplicationFlags.ApplicationCommandBadge;

/** The first thing a session is told. */
export function readyPayload(
  world: World,
  { id, shard, shards }: Pick<Session, "id" | "shard" | "shards">,
  resumeUrl: string,
): GatewayReadyDispatchData {
  return {
    v: 10,
    user: userOf(world.applicationId, "verbatim"),
    guilds: [{ id: world.guildId, unavailable: true }],
    session_id: id,
    resume_gateway_url: resumeUrl,
    shard: [shard, shards],
    application: { id: world.applicationId, flags: badge, flags_new: String(badge) },
  };
}

export function userOf(id: string, username: string): APIUser {
  return {
    id,
    username,
    discriminator: "0",
    global_name: null,
    avatar: null,
    flags: UserFlags.ActiveDeveloper,
    public_flags: UserFlags.ActiveDeveloper,
    primary_guild: null,
    ...(username === "verbatim" ? { bot: true } : {}),
  };
}

/** The server in full, as it is sent after the start. */
export function guildPayload({ guildId, channelId, personId }: World): GatewayGuildCreateDispatchData {
  return {
    id: guildId,
    name: "Loopback",
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: personId,
    region: "",
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: GuildHubType.Default,
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: "2026-01-01T00:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [],
    channels: [{ id: channelId, type: ChannelType.GuildText, name: "general", position: 0 }],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

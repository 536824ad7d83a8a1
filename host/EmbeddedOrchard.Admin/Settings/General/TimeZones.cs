namespace EmbeddedOrchard.Admin.Settings.General;

/// <summary>The time zones of the world by their IANA names, with the hours that they are ahead of UTC in winter.</summary>
internal static class TimeZones
{
    public static IEnumerable<(string Name, string Offset)> All =>
        TimeZoneInfo.GetSystemTimeZones()
            .Where(zone => zone.HasIanaId && zone.Id.Contains('/', StringComparison.Ordinal))
            .OrderBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => (zone.Id, $"UTC{(zone.BaseUtcOffset < TimeSpan.Zero ? '−' : '+')}{zone.BaseUtcOffset:hh\\:mm}"));

    /// <summary>As it is written properly; null for none at all and for one that does not exist.</summary>
    public static string? NameOf(string? typed) =>
        typed?.Trim() is { Length: > 0 } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(known => known.Id.Equals(zone.Id, StringComparison.OrdinalIgnoreCase))?.Id ?? zone.Id
            : null;
}

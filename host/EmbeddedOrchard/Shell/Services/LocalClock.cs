using OrchardCore.Modules;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>The clock in the site's time zone.</summary>
internal sealed class LocalClock(IClock clock, ISiteService? sites = null) : ILocalClock
{
    private ITimeZone? _zone;

    public Task<DateTimeOffset> LocalNowAsync => ConvertToLocalAsync(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero));

    public async Task<ITimeZone> GetLocalTimeZoneAsync() =>
        _zone ??= clock.GetTimeZone(sites is null ? string.Empty : (await sites.GetSiteSettingsAsync()).TimeZoneId);

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) =>
        clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await GetLocalTimeZoneAsync()).TimeZoneId);
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        // An hour that the clock skips in spring is read as the one after it.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}

namespace OrchardCore.Modules;

public interface ILocalClock
{
    Task<DateTimeOffset> LocalNowAsync { get; }
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
    Task<ITimeZone> GetLocalTimeZoneAsync();
}

namespace OrchardCore.Modules;

public static class ClockExtensions
{
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone) =>
        clock.ConvertToTimeZone(AsUtc(dateTime), timeZone);

    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime) =>
        localClock.ConvertToLocalAsync(AsUtc(dateTime));

    // Orchard reads an unspecified kind as UTC, and a local one as the machine's time.
    private static DateTimeOffset AsUtc(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Utc => new DateTimeOffset(dateTime, TimeSpan.Zero),
        DateTimeKind.Local => new DateTimeOffset(dateTime),
        _ => new DateTimeOffset(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc)),
    };
}

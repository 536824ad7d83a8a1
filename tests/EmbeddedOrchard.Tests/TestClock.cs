using OrchardCore.Modules;

namespace EmbeddedOrchard.Tests;

/// <summary>A clock that stands still until it is told.</summary>
internal sealed class TestClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 1, 10, 9, 0, 0, DateTimeKind.Utc);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

    public ITimeZone[] GetTimeZones() => [];
}

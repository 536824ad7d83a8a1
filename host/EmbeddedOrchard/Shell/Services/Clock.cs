using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell.Services;

internal sealed class Clock : IClock
{
    public DateTime UtcNow => DateTime.UtcNow;

    public ITimeZone[] GetTimeZones() => [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(ITimeZone (zone) => new Zone(zone))];

    public ITimeZone GetTimeZone(string timeZoneId) =>
        !string.IsNullOrEmpty(timeZoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? new Zone(zone) : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new Zone(TimeZoneInfo.Local);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        TimeZoneInfo.ConvertTime(dateTimeOffset, timeZone is Zone known ? known.Info : TimeZoneInfo.FindSystemTimeZoneById(timeZone.TimeZoneId));

    internal sealed class Zone(TimeZoneInfo info) : ITimeZone
    {
        public TimeZoneInfo Info { get; private set; } = info;

        public string TimeZoneId
        {
            get => Info.Id;
            set => Info = TimeZoneInfo.FindSystemTimeZoneById(value);
        }

        public override string ToString() => Info.DisplayName;
    }
}

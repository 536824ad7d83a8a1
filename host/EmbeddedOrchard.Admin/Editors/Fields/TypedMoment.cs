namespace EmbeddedOrchard.Admin.Editors.Fields;

internal static class TypedMoment
{
    /// <summary>Inputs show minutes: a moment that comes back to the same minute keeps the seconds that it is stored with.</summary>
    public static DateTime? Of(DateTime? typed, DateTime? stored) =>
        typed is not { } value ? null
        : stored is { } known && known.AddTicks(-(known.Ticks % TimeSpan.TicksPerMinute)) == value ? stored
        : DateTime.SpecifyKind(value, DateTimeKind.Utc);
}

using System.Globalization;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>A query that was read. <paramref name="Until"/> is the first moment that is too late.</summary>
internal sealed record TrailFilter(
    string Text, string? Category, string? Event, string? User, DateTime? From, DateTime? Until, string? CorrelationId, int Page)
{
    private const int Longest = 200;

    /// <summary>Days that are none; with them nothing is found rather than everything.</summary>
    public bool HasWrongDay { get; private init; }

    public bool IsNarrowed => Text.Length > 0 || Category is not null || User is not null || From is not null || Until is not null || CorrelationId is not null || HasWrongDay;

    public static TrailFilter Read(TrailQuery query)
    {
        var (category, name) = Given(query.Event)?.Split('.', 2) is [var of, var called] ? (of, called) : (Given(query.Category), null);
        var (isFrom, from) = Day(query.From);
        var (isUntil, until) = Day(query.To);
        return new TrailFilter(Given(query.Search) ?? string.Empty, category, name, Given(query.User), from, until?.AddDays(1), Given(query.CorrelationId), Math.Clamp(query.Page, 1, 1_000_000))
        {
            HasWrongDay = !isFrom || !isUntil,
        };
    }

    private static (bool IsRight, DateTime? Day) Day(string? text) =>
        Given(text) is not { } given ? (true, null)
        : DateTime.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) && day.Year is > 1900 and < 9000 ? (true, day)
        : (false, null);

    private static string? Given(string? text) => text?.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, Longest)] : null;
}

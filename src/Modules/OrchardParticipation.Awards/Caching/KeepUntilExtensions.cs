using Microsoft.AspNetCore.Http;

namespace OrchardParticipation.Awards.Caching;

internal static class KeepUntilExtensions
{
    private static readonly object _key = new();

    /// <summary>Says that this answer is wrong from an instant on, because the clock alone changes what it shows.</summary>
    public static void KeepUntil(this HttpContext context, DateTime? utc)
    {
        if (utc is { } instant)
        {
            context.Items[_key] = instant;
        }
    }

    public static DateTime? KeptUntil(this HttpContext context) => context.Items.TryGetValue(_key, out var instant) ? (DateTime?)instant : null;
}

using System.Globalization;
using OrchardCore.Autoroute.Models;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>What makes a path acceptable, and the paths to try when one is taken.</summary>
internal static class AutorouteRules
{
    public static string Normalize(string? path) => path?.Trim().Trim('/') ?? string.Empty;

    public static string? Refusal(string path) =>
        path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0 || path.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
            ? $"The path '{path}' has characters that an address cannot have: spaces and any of {new string(AutoroutePart.InvalidCharactersForPath)}"
        : path.Contains("//", StringComparison.Ordinal) ? $"The path '{path}' has an empty segment."
        : path.Length > AutoroutePart.MaxPathLength ? $"The path is longer than {AutoroutePart.MaxPathLength} characters."
        : null;

    /// <summary>The path itself, then the path with -1, -2 and so on, each short enough for its column.</summary>
    public static IEnumerable<string> Candidates(string path)
    {
        yield return path;
        for (var number = 1; ; number++)
        {
            yield return Numbered(path, number);
        }
    }

    /// <summary>Whether the <see cref="Candidates"/> of the path come to this one.</summary>
    public static bool IsCandidate(string candidate, string path) =>
        candidate == path
        || (int.TryParse(candidate.AsSpan(candidate.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && candidate == Numbered(path, number));

    private static string Numbered(string path, int number)
    {
        var suffix = $"-{number}";
        var room = AutoroutePart.MaxPathLength - suffix.Length;

        return (path.Length > room ? path[..room] : path) + suffix;
    }
}

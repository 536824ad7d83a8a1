using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

/// <summary>What the desk shows. What makes no sense is as if it were not there.</summary>
/// <param name="Group">The key of a group; null for all.</param>
/// <param name="Culture">A language of the site; null for all.</param>
/// <param name="State">A state that the language is in, or with no language any of them.</param>
/// <param name="Text">Part of a title.</param>
/// <param name="Translator">The account of who was asked to translate; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record DeskFilter(string? Group, string? Culture, TranslationState? State, string Text, string? Translator, int Page)
{
    private const int MostText = 200;

    internal static DeskFilter Of(DeskQuery query, IReadOnlyList<string> cultures) => new(
        string.IsNullOrWhiteSpace(query.Group) ? null : query.Group,
        cultures.FindCulture(query.Language),
        Enum.TryParse<TranslationState>(query.State, ignoreCase: true, out var state) && Enum.IsDefined(state) && !char.IsAsciiDigit(query.State![0]) ? state : null,
        query.Q is { } text ? text.Trim()[..Math.Min(text.Trim().Length, MostText)] : "",
        string.IsNullOrWhiteSpace(query.Translator) ? null : query.Translator,
        Math.Max(1, query.Page));

    /// <summary>For the address of the page.</summary>
    public IDictionary<string, string?> RouteValues() => new Dictionary<string, string?>
    {
        ["group"] = Group,
        ["language"] = Culture,
        ["state"] = State?.ToString(),
        ["q"] = Text.Length == 0 ? null : Text,
        ["translator"] = Translator,
        ["page"] = Page == 1 ? null : $"{Page}",
    };
}

/// <summary>The query of the page, as it comes. It says language, not culture: that word turns the language of the interface.</summary>
public sealed record DeskQuery(string? Group, string? Language, string? State, string? Q, string? Translator = null, int Page = 1);

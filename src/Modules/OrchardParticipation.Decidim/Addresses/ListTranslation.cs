using System.Globalization;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>Says in the words of our lists what an address asked of one of Decidim's.</summary>
internal static class ListTranslation
{
    /// <param name="query">What was asked for, in Decidim's words or in ours.</param>
    /// <param name="edition">The edition whose practices are listed.</param>
    /// <param name="component">The component whose list it was; null for the list of all practices.</param>
    /// <param name="categories">Our keys of categories by Decidim's numbers.</param>
    public static PracticeQuery Of(DecidimQuery query, EditionPart edition, Component? component, IReadOnlyDictionary<string, string> categories)
    {
        var held = component is null ? new PracticeQuery() : ComponentLists.QueryOf(component);
        var asked = PracticeQuery.Parse(
            name => name switch
            {
                PracticeQuery.Names.Category => held.Category ?? Category(query, categories) ?? query.Ours(name),
                PracticeQuery.Names.Status => Status(query, held.Status) ?? query.Ours(name),
                PracticeQuery.Names.Text => Text(query.Words) ?? query.Ours(name),
                PracticeQuery.Names.Order => query.Order == "recent" ? PracticeQuery.NameOf(PracticeOrder.Newest) : query.Ours(name),
                PracticeQuery.Names.Page => component is null ? query.Ours(name) : Page(query.Skipped),
                _ => query.Ours(name),
            },
            [.. edition.Categories.Select(category => category.Key)]);

        return asked with { Problems = [] };
    }

    /// <summary>As much of a text as our lists search for.</summary>
    public static string? Text(string? text) => text is { Length: > PracticeQuery.MaximumTextLength } ? text[..PracticeQuery.MaximumTextLength] : text;

    private static string? Category(DecidimQuery query, IReadOnlyDictionary<string, string> categories)
    {
        var keys = query.Categories.Select(categories.GetValueOrDefault).OfType<string>().Distinct().ToList();
        return keys.Count == 0 ? null : string.Join(',', keys);
    }

    private static string? Status(DecidimQuery query, string? held)
    {
        if (query.Withdrawn)
        {
            return Statuses.NameOf(PracticeStatus.Withdrawn);
        }

        var names = query.States.Select(StatusOf).OfType<string>().Distinct().ToList();

        // Whatever was accepted or is not yet decided: all that lists show.
        var everything = names.Contains(PracticeQuery.Finalists) && names.Contains(Statuses.NameOf(PracticeStatus.Nominated));
        return held ?? (names.Count == 0 || everything ? null : string.Join(',', names));
    }

    // What Decidim refused is hidden here, and nobody can ask for it.
    private static string? StatusOf(string state) => state switch
    {
        "accepted" => PracticeQuery.Finalists,
        "evaluating" or "not_answered" or "state_not_published" => Statuses.NameOf(PracticeStatus.Nominated),
        _ => Statuses.Find(state.Replace('_', '-')) is { } status && VisibilityPolicy.IsListed(status) ? Statuses.NameOf(status) : null,
    };

    private static string? Page(int skipped) => skipped == 0 ? null : ((skipped / PracticeQuery.PageSize) + 1).ToString(CultureInfo.InvariantCulture);
}

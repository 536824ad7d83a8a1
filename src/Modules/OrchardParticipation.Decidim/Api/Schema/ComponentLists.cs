using System.Globalization;
using GraphQL;
using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Api.Schema;

/// <summary>The components of a process that a query asks for.</summary>
internal static class ComponentLists
{
    private static readonly string[] _orders = ["id", "weight", "type", "name"];

    public static IReadOnlyList<ComponentNode> Of(ProcessRecord process, ApiContext api, IResolveFieldContext context)
    {
        var filter = context.Fields("filter");
        var (before, since, language) = (filter.Day("publishedBefore"), filter.Day("publishedSince"), filter.Locale(api) ?? api.Cultures.Default);
        var (type, name) = (filter.Text("type"), filter.Text("name"));
        var components = process.Components.Where(component =>
            (type is null || string.Equals(type, component.ManifestName, StringComparison.OrdinalIgnoreCase))
            && (name is null || CultureInfo.InvariantCulture.CompareInfo.IndexOf(component.Name.Find(language), name, CompareOptions.IgnoreCase) >= 0)

            // Practices have places; nobody comments on them here.
            && filter.Flag("withGeolocationEnabled") != false
            && filter.Flag("withCommentsEnabled") != true
            && IsWithin(component.PublishedAt, before, since));

        var order = context.Fields("order");
        var named = order.Locale(api) ?? api.Cultures.Default;
        return [.. InOrder(components, order.Orders(_orders), named).Select(component => new ComponentNode(process, component))];
    }

    private static bool IsWithin(DateTimeOffset? published, DateOnly? before, DateOnly? since) =>
        (before is null && since is null)
        || (published is { } time && DateOnly.FromDateTime(time.UtcDateTime) is var day && !(day >= before) && !(day < since));

    private static IEnumerable<ComponentRecord> InOrder(IEnumerable<ComponentRecord> components, IReadOnlyList<(string Field, bool Descends)> orders, string language)
    {
        var sorted = components.OrderBy(_ => 0);
        foreach (var (field, descends) in orders)
        {
            sorted = field switch
            {
                "id" => By(component => long.Parse(component.Id!, CultureInfo.InvariantCulture)),
                "weight" => By(component => component.Weight ?? 0),
                "type" => By(component => component.ManifestName ?? ""),
                _ => By(component => component.Name.Find(language)),
            };

            IOrderedEnumerable<ComponentRecord> By<TKey>(Func<ComponentRecord, TKey> key) => descends ? sorted.ThenByDescending(key) : sorted.ThenBy(key);
        }

        return sorted.ThenBy(component => component.Weight ?? 0);
    }
}

internal sealed class ComponentFilter : ApiInput
{
    public ComponentFilter()
        : base("ComponentFilter", "Which components.")
    {
        Add<StringGraphType>("type", "The kind, such as proposals, in any case.");
        Add<StringGraphType>("name", "A part of the name.");
        Add<StringGraphType>("locale", "The language of that name.");
        Add<BooleanGraphType>("withGeolocationEnabled", "Whether what it lists has places.");
        Add<BooleanGraphType>("withCommentsEnabled", "Whether what it lists has comments.");
        Add<StringGraphType>("publishedBefore", "Public before this day, 2023-06-01.");
        Add<StringGraphType>("publishedSince", "Public on this day or later.");
    }
}

internal sealed class ComponentSort : ApiInput
{
    public ComponentSort()
        : base("ComponentSort", "In which order: asc or desc.")
    {
        Add<StringGraphType>("id", "By number.");
        Add<StringGraphType>("weight", "By place.");
        Add<StringGraphType>("type", "By kind.");
        Add<StringGraphType>("name", "By name.");
        Add<StringGraphType>("locale", "The language of that name.");
    }
}

using System.Globalization;
using GraphQL;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Reads arguments as Decidim's clients send them: numbers as numbers or texts, null for what is not there.</summary>
internal static class Arguments
{
    /// <summary>What was given; null when nothing was.</summary>
    public static object? Value(this IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    public static string? Text(this IResolveFieldContext context, string name) => AsText(context.Value(name));

    public static int? Number(this IResolveFieldContext context, string name) => context.Value(name) as int?;

    /// <summary>The fields of an input object that were given; none when it was not.</summary>
    public static IReadOnlyList<KeyValuePair<string, object?>> Fields(this IResolveFieldContext context, string name) =>
        context.Value(name) is IDictionary<string, object?> fields ? [.. fields] : [];

    public static string? Text(this IReadOnlyList<KeyValuePair<string, object?>> fields, string name) => AsText(fields.FirstOrDefault(field => field.Key == name).Value);

    public static bool? Flag(this IReadOnlyList<KeyValuePair<string, object?>> fields, string name) => fields.FirstOrDefault(field => field.Key == name).Value as bool?;

    /// <exception cref="ExecutionError">It is no day.</exception>
    public static DateOnly? Day(this IReadOnlyList<KeyValuePair<string, object?>> fields, string name) =>
        fields.Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ExecutionError($"{name} is a day such as 2023-06-01.");

    /// <summary>The orders that were asked for, the first one first, and whether they descend.</summary>
    /// <exception cref="ExecutionError">A direction is neither <c>asc</c> nor <c>desc</c>.</exception>
    public static IReadOnlyList<(string Field, bool Descends)> Orders(this IReadOnlyList<KeyValuePair<string, object?>> fields, params IReadOnlyList<string> names) =>
        [.. fields
            .Where(field => names.Contains(field.Key) && field.Value is not null)
            .Select(field => (field.Key, AsText(field.Value)!.ToUpperInvariant() switch
            {
                "ASC" => false,
                "DESC" => true,
                _ => throw new ExecutionError($"The order by {field.Key} is asc or desc."),
            }))];

    /// <summary>The language that an argument names; null when it names none.</summary>
    /// <exception cref="ExecutionError">The site does not have it.</exception>
    public static string? Locale(this IReadOnlyList<KeyValuePair<string, object?>> fields, ApiContext api) =>
        fields.Text("locale") is not { } locale ? null
        : api.Cultures.Supported(locale) ?? throw new ExecutionError("This site does not have the language that locale names. It has " + string.Join(", ", api.Cultures.Cultures) + ".");

    private static string? AsText(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.Json;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>What a reader asked a list of practices for. What could not be understood is left out and named in <see cref="Problems"/>.</summary>
public sealed record PracticeQuery
{
    public const int MaximumTextLength = 100;
    public const int MaximumPage = 10_000;

    /// <summary>How many practices a page of a list has.</summary>
    public const int PageSize = 12;

    /// <summary>All who came into the final: finalists, special mentions and the winner.</summary>
    public const string Finalists = "finalists";

    private const char Or = ',';

    private static readonly string[] _statuses =
        [Finalists, .. Contracts.Statuses.All.Where(VisibilityPolicy.IsPublic).Select(Contracts.Statuses.NameOf)];

    private static readonly string[] _finalists =
        [.. new[] { PracticeStatus.Winner, PracticeStatus.SpecialMention, PracticeStatus.Finalist }.Select(Contracts.Statuses.NameOf)];

    public static class Names
    {
        public const string Category = "category";
        public const string Country = "country";
        public const string Status = "status";
        public const string Text = "q";
        public const string Order = "sort";
        public const string Page = "page";
    }

    /// <summary>A category of the edition, or several with commas between them.</summary>
    public string? Category { get; init; }

    public string? Country { get; init; }

    /// <summary>The name of a public status or <see cref="Finalists"/>, or several with commas between them.</summary>
    public string? Status { get; init; }

    /// <summary>As typed, without control characters.</summary>
    public string? Text { get; init; }

    public PracticeOrder Order { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The names of the parameters that were not understood.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public bool IsFiltered => Category is not null || Country is not null || Status is not null || Text is not null;

    /// <summary>The categories of which a practice must have one; none when all will do.</summary>
    public IReadOnlyList<string> Categories => Category?.Split(Or) ?? [];

    /// <summary>The statuses of which a practice must have one, each by its own name; none when whatever is listed will do.</summary>
    public IReadOnlyList<string> Statuses =>
        [.. (Status?.Split(Or) ?? []).SelectMany(name => name == Finalists ? _finalists : [name]).Distinct()];

    /// <summary>The words that all must be found, folded.</summary>
    public IReadOnlyList<string> Words => [.. Folding.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8)];

    /// <summary>Reads parameters by their <see cref="Names"/>; <paramref name="categories"/> are the keys of those that the edition has.</summary>
    public static PracticeQuery Parse(Func<string, string?> parameter, IReadOnlyCollection<string> categories)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(categories);
        var problems = new List<string>();
        return new PracticeQuery
        {
            Category = Choose(Names.Category, value => Several(value, categories)),
            Country = Choose(Names.Country, value => value.Length == 2 && value.All(char.IsAsciiLetter) ? value.ToUpperInvariant() : null),
            Status = Choose(Names.Status, value => Several(value, _statuses)),
            Text = Choose(Names.Text, Typed),
            Order = Choose(Names.Order, OrderNamed) ?? PracticeOrder.Result,
            Page = Choose(Names.Page, PageNamed) ?? 1,
            Problems = problems,
        };

        T? Choose<T>(string name, Func<string, T?> understand)
        {
            var value = parameter(name)?.Trim();
            if (string.IsNullOrEmpty(value))
            {
                return default;
            }

            var understood = understand(value);
            if (understood is null)
            {
                problems.Add(name);
            }

            return understood;
        }
    }

    /// <summary>The query string that asks for the same again: only what differs from the defaults, always in one order.</summary>
    public string ToQueryString()
    {
        var parameters = new List<string>();
        Add(Names.Category, Category);
        Add(Names.Country, Country);
        Add(Names.Status, Status);
        Add(Names.Text, Text);
        Add(Names.Order, Order == PracticeOrder.Result ? null : NameOf(Order));
        Add(Names.Page, Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
        return parameters.Count == 0 ? "" : "?" + string.Join('&', parameters);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parameters.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }

    public static string NameOf(PracticeOrder order) => JsonNamingPolicy.KebabCaseLower.ConvertName(order.ToString());

    // In the order of those that may be chosen: one address for one choice, however it was typed.
    private static string? Several(string names, IReadOnlyCollection<string> known)
    {
        var chosen = names.Split(Or, known.Count + 1);
        return chosen.All(known.Contains) ? string.Join(Or, known.Where(chosen.Contains)) : null;
    }

    private static string? Typed(string text)
    {
        var readable = new string([.. text.Where(letter => !char.IsControl(letter))]).Trim();
        return readable.Length is > 0 and <= MaximumTextLength && Folding.Fold(readable).Length > 0 ? readable : null;
    }

    private static PracticeOrder? OrderNamed(string name)
    {
        foreach (var order in Enum.GetValues<PracticeOrder>())
        {
            if (NameOf(order) == name)
            {
                return order;
            }
        }

        return null;
    }

    private static int? PageNamed(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= MaximumPage ? page : null;
}

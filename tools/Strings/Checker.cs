using System.Globalization;
using System.Text.RegularExpressions;
using EmbeddedOrchard.Localization;

namespace OrchardParticipation.Strings;

/// <summary>Compares what the code asks for with what a catalogue has.</summary>
internal static partial class Checker
{
    public static readonly string[] Shipped = ["fr", "es"];

    /// <summary>How many plural forms the site counts with in a language.</summary>
    public static int FormsOf(string culture) => 1 + Enumerable.Range(0, 1000).Max(number => PluralRules.Of(CultureInfo.GetCultureInfo(culture))(number));

    public static IEnumerable<Problem> Check(IReadOnlyList<Usage> usages, Catalogue catalogue, string culture)
    {
        var problems = new List<Problem>(catalogue.Problems);
        var byKey = catalogue.Entries.GroupBy(entry => (entry.Context, entry.Id)).ToDictionary(group => group.Key, group => group.First());
        problems.AddRange(catalogue.Entries.Where(entry => byKey[(entry.Context, entry.Id)] != entry).Select(entry => At(entry, "stands here for the second time")));
        if (catalogue.Entries.Count > 0 && !Language().IsMatch(catalogue.Header))
        {
            problems.Add(new(catalogue.File, 1, "the header does not say which language this is"));
        }

        var used = new HashSet<Entry>();
        foreach (var group in usages.GroupBy(usage => (Context: usage.Contexts.Count > 0 ? usage.Contexts[0] : null, usage.Id)))
        {
            var usage = group.FirstOrDefault(one => one.Plural is not null) ?? group.First();
            if (Find(byKey, usage) is { } entry)
            {
                used.Add(entry);
                problems.AddRange(Check(usage, entry, FormsOf(culture)).Select(text => At(entry, text)));
            }
            else
            {
                problems.Add(new(usage.File, usage.Line, $"{catalogue.File} has no entry for “{usage.Id}”{Where(usage)}"));
            }
        }

        problems.AddRange(byKey.Values.Where(entry => !used.Contains(entry)).Select(entry => At(entry, "is asked for nowhere: remove it")));
        return problems;

        Problem At(Entry entry, string text) => new(catalogue.File, entry.Line, $"“{entry.Id}” {text}");
    }

    public static Entry? Find(IReadOnlyDictionary<(string? Context, string Id), Entry> entries, Usage usage) =>
        usage.Contexts.Append(null).Select(context => entries.GetValueOrDefault((context, usage.Id))).FirstOrDefault(entry => entry is not null);

    private static IEnumerable<string> Check(Usage usage, Entry entry, int forms)
    {
        if (usage.Plural != entry.Plural && (usage.Plural is not null || entry.Plural is not null))
        {
            yield return usage.Plural is null ? "has plural forms, and the code asks for none" : $"needs msgid_plural “{usage.Plural}”";
            yield break;
        }

        var needed = usage.Plural is null ? 1 : forms;
        if (entry.Forms.Count != needed)
        {
            yield return $"has {entry.Forms.Count} of {needed} forms";
        }

        if (entry.Forms.Any(string.IsNullOrWhiteSpace))
        {
            yield return "is not translated";
            yield break;
        }

        if (entry.IsFuzzy)
        {
            yield return "is marked as fuzzy: look at it and remove the mark";
        }

        var (least, most) = Placeholders(usage);
        foreach (var form in entry.Forms.Where(form => Placeholders(form) is var own && !(own.IsSupersetOf(least) && own.IsSubsetOf(most))))
        {
            yield return $"has other placeholders in “{form}”";
        }
    }

    /// <summary>A plural form may do without the count, as English does with "1 vote".</summary>
    private static (HashSet<string> Least, HashSet<string> Most) Placeholders(Usage usage)
    {
        var own = Placeholders(usage.Id);
        if (usage.Plural is null)
        {
            return (own, own);
        }

        var most = Placeholders(usage.Plural);
        most.UnionWith(own);
        return ([.. most.Where(placeholder => placeholder != "0")], most);
    }

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value)];

    private static string Where(Usage usage) => usage.Contexts.Count > 0 ? $" (msgctxt \"{usage.Contexts[0]}\")" : " without msgctxt";

    [GeneratedRegex(@"\{(\d+)[^{}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^Language: *\w", RegexOptions.Multiline)]
    private static partial Regex Language();
}

using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using YesSql.Indexes;

namespace OrchardParticipation.Translations.Freshness;

internal sealed class TranslationSetIndexProvider : IndexProvider<TranslationSet>
{
    internal const int TitleLength = 255;

    public override void Describe(DescribeContext<TranslationSet> context) => context.For<TranslationSetIndex>().Map(set => new TranslationSetIndex
    {
        LocalizationSet = set.LocalizationSet,
        Group = set.Group,
        SortKey = Folding.Fold(PlainText.Beginning(set.Title, TitleLength)),
        States = set.Languages.Count == 0 ? "" : "|" + string.Concat(set.Languages.Select(language => $"{language.Culture.ToLowerInvariant()}:{language.State}|")),
        Translators = set.Assignments.Count == 0 ? "" : "|" + string.Concat(set.Assignments.Select(assignment => $"{assignment.Key.ToLowerInvariant()}:{assignment.Value.UserId}|")),
    });

    /// <summary>What <see cref="TranslationSetIndex.States"/> says of a language.</summary>
    internal static TranslationState StateIn(string states, string culture) =>
        ValueIn(states, culture) is { Length: > 0 } state ? Enum.Parse<TranslationState>(state) : TranslationState.Missing;

    /// <summary>What a list of pairs, <c>|en:one|fr:two|</c>, has for a language; empty for nothing.</summary>
    internal static ReadOnlySpan<char> ValueIn(string pairs, string culture)
    {
        for (var start = 1; start < pairs.Length; start = pairs.IndexOf('|', start) + 1)
        {
            if (string.Compare(pairs, start, culture, 0, culture.Length, StringComparison.OrdinalIgnoreCase) == 0 && pairs[start + culture.Length] == ':')
            {
                start += culture.Length + 1;
                return pairs.AsSpan(start..pairs.IndexOf('|', start));
            }
        }

        return [];
    }
}

using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using YesSql.Indexes;

namespace OrchardParticipation.Translations.Freshness;

internal sealed class TranslationSetIndexProvider : IndexProvider<TranslationSet>
{
    internal const int TitleLength = 255;

    public override void Describe(DescribeContext<TranslationSet> context) => context.For<TranslationSetIndex>().Map(set =>
    {
        var title = PlainText.Beginning(set.Title, TitleLength);
        return new TranslationSetIndex
        {
            LocalizationSet = set.LocalizationSet,
            ContentType = set.ContentType,
            Group = set.Group,
            Title = title,
            SortKey = Folding.Fold(title),
            States = set.Languages.Count == 0 ? "" : "|" + string.Concat(set.Languages.Select(language => $"{language.Culture.ToLowerInvariant()}:{language.State}|")),
        };
    });

    /// <summary>What <see cref="TranslationSetIndex.States"/> says of a language.</summary>
    internal static TranslationState StateIn(string states, string culture)
    {
        for (var start = 1; start < states.Length; start = states.IndexOf('|', start) + 1)
        {
            if (string.Compare(states, start, culture, 0, culture.Length, StringComparison.OrdinalIgnoreCase) == 0 && states[start + culture.Length] == ':')
            {
                start += culture.Length + 1;
                return Enum.Parse<TranslationState>(states.AsSpan(start..states.IndexOf('|', start)));
            }
        }

        return TranslationState.Missing;
    }
}

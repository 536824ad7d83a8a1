using OrchardCore.ContentManagement;
using OrchardParticipation.Decidim.Importing.Histories;

namespace OrchardParticipation.Decidim.Importing.Items;

/// <summary>What is to be written of an edition or a practice.</summary>
/// <param name="Key">What its ids follow from: see <c>DecidimKeys</c>.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="Steps">The oldest first.</param>
/// <param name="Languages">The languages that are there, by cultures: their published rows.</param>
internal sealed record ItemToWrite(string Key, string ContentType, string LocalizationSet, IReadOnlyList<StepToWrite> Steps, IReadOnlyDictionary<string, ContentItem> Languages);

/// <param name="Number">The number in the history.</param>
/// <param name="Utc">When.</param>
/// <param name="Author">Who; null if nobody knows.</param>
/// <param name="Texts">The languages that changed. An empty text takes the language away.</param>
/// <param name="Facts">The part with what is the same in all languages.</param>
internal sealed record StepToWrite(int Number, DateTime Utc, string? Author, IReadOnlyList<SourceText> Texts, ContentPart Facts);

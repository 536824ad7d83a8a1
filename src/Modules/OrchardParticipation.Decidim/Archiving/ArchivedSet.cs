namespace OrchardParticipation.Decidim.Archiving;

/// <param name="ContentType">Its type.</param>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="ContentItemIds">Its languages that are there; those that were taken away are in its history only.</param>
internal sealed record ArchivedSet(string ContentType, string LocalizationSet, IReadOnlyList<string> ContentItemIds);

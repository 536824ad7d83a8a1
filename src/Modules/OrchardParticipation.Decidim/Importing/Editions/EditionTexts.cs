using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing.Histories;

namespace OrchardParticipation.Decidim.Importing.Editions;

/// <summary>What a process says in each language: its description, or the short one where there is no other.</summary>
internal static class EditionTexts
{
    public static IReadOnlyList<SourceText> Of(ProcessRecord process, string plainCulture)
    {
        // A history of one version, made of the texts of now.
        var asProposal = new ProposalRecord { Title = process.Title, Body = process.Description.ToJson() is null ? process.ShortDescription : process.Description };
        return SourceHistory.Of(asProposal, plainCulture)[0].Texts;
    }
}

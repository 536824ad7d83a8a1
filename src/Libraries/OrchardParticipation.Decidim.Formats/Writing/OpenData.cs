namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>What goes into an archive of open data.</summary>
/// <param name="Host">The name of the site, such as <c>awards.example.org</c>; files begin with it.</param>
/// <param name="Processes">Called three times, with the same result.</param>
/// <param name="Proposals">Called three times, with the same result. Only what the public may see.</param>
/// <param name="Locales">The languages of the site.</param>
/// <param name="License">The text of LICENSE.md. Decidim names the Open Database License for the data and the Database Contents License for what they hold.</param>
public sealed record OpenData(
    string Host,
    Func<IAsyncEnumerable<ProcessRecord>> Processes,
    Func<IAsyncEnumerable<ProposalRecord>> Proposals,
    IReadOnlyList<string> Locales,
    string License)
{
    public DecidimGeneration Generation { get; init; } = DecidimGeneration.V030;
}

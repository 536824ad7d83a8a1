using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api;

/// <summary>What no site of ours has: types that Decidim has and that never have a value here.</summary>
internal sealed class Nothing
{
    private Nothing()
    {
    }
}

/// <summary>The root, and objects that are the same for everybody.</summary>
internal sealed class Root
{
    public static readonly Root Instance = new();
}

internal sealed record ComponentNode(ProcessRecord Process, ComponentRecord Component);

internal sealed record CategoryNode(ProcessRecord Process, CategoryRecord Category);

internal sealed record StepNode(ProcessRecord Process, StepRecord Step);

internal sealed record ScopeNode(string? Id, TranslatedField Name);

/// <summary>Somebody of whom only the name is known.</summary>
internal sealed record AuthorNode(string Name);

internal sealed record Statistic(string Name, int Value);

internal sealed record Coordinates(double Latitude, double Longitude);

/// <summary>A proposal on a page of a list; what is asked of all proposals of a page is read once for all of them.</summary>
internal sealed record ProposalNode(ProcessRecord Process, PublishedProposal Published, ProposalPage Page)
{
    public ProposalRecord Record => Published.Record;

    public async Task<IReadOnlyList<VersionRecord>> VersionsAsync(ApiContext api) =>
        (await Page.VersionsAsync(api)).GetValueOrDefault(Published.Key.LocalizationSet) ?? [];
}

internal sealed class ProposalPage(IReadOnlyList<ProposalKey> keys)
{
    private IReadOnlyDictionary<string, IReadOnlyList<VersionRecord>>? _versions;

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<VersionRecord>>> VersionsAsync(ApiContext api) =>
        _versions ??= await api.Site.VersionsAsync(api.Reader, keys);
}

/// <summary>A page of a list.</summary>
internal sealed record ProposalConnection(IReadOnlyList<ProposalEdge> Edges, bool HasNextPage, bool HasPreviousPage);

/// <summary>An entry of a page, with its place in the whole list, from 1.</summary>
internal sealed record ProposalEdge(int Place, ProposalNode Node);

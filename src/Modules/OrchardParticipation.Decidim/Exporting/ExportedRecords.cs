using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>
/// What a reader sees, one record after the other, with what Decidim's exports say beside it: addresses and names of categories.
/// Some are read at a time, in a scope of its own, because a session holds whatever it has read.
/// </summary>
internal sealed class ExportedRecords(InScope inScope, ExportOrder order)
{
    /// <summary>So many proposals are in memory at once.</summary>
    public const int Lot = 250;

    public async IAsyncEnumerable<ProcessRecord> ProcessesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var process in await ChosenAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return process with { Others = With(process.Others, ("url", AddressOf(process.Slug))) };
        }
    }

    public async IAsyncEnumerable<ProposalRecord> ProposalsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var process in await ChosenAsync())
        {
            var keys = await AskAsync(site => site.ProposalsAsync(order.Reader, process.Slug!));
            foreach (var some in keys.Where(IsChosen).Chunk(Lot))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var proposal in await AskAsync(site => site.ReadAsync(order.Reader, some)))
                {
                    yield return Described(proposal.Record, process);
                }
            }
        }
    }

    private async Task<IReadOnlyList<ProcessRecord>> ChosenAsync() =>
        [.. (await AskAsync(site => site.ProcessesAsync(order.Reader))).Where(process => order.Editions.Count == 0 || order.Editions.Contains(process.Slug))];

    private bool IsChosen(ProposalKey key) => order.Component is null || Numbers.Text(key.Component) == order.Component;

    private Task<T> AskAsync<T>(Func<DecidimSite, Task<T>> ask) => inScope.AskAsync(services => ask(services.GetRequiredService<DecidimSite>()));

    private ProposalRecord Described(ProposalRecord proposal, ProcessRecord process)
    {
        var others = With(
            proposal.Others,
            ("url", $"{AddressOf(process.Slug)}/f/{proposal.ComponentId}/proposals/{proposal.Id}"),
            ("participatory_space", new JsonObject { ["url"] = AddressOf(process.Slug) }));
        if (proposal.CategoryIds is [var id] && process.Categories.FirstOrDefault(category => category.Id == id)?.Name.ToJson() is { } name)
        {
            others["category"] = new JsonObject { ["name"] = name };
        }

        return proposal with { Others = others };
    }

    // Without a language, as Decidim writes it: it leads to the reader's.
    private string AddressOf(string? slug) => $"{order.Site.Url}/processes/{Uri.EscapeDataString(slug ?? "")}";

    private static JsonObject With(JsonObject others, params (string Name, JsonNode? Value)[] more)
    {
        var all = (JsonObject)others.DeepClone();
        foreach (var (name, value) in more)
        {
            all[name] = value;
        }

        return all;
    }
}

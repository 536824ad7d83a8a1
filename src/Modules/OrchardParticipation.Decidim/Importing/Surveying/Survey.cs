using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Surveying;

/// <summary>What must be known of a whole source before the first of it is written.</summary>
internal sealed class Survey
{
    /// <summary>By slugs, in the order of the source.</summary>
    public Dictionary<string, SurveyedProcess> Processes { get; } = new(StringComparer.Ordinal);

    public SurveyedProcess Process(string slug)
    {
        if (!Processes.TryGetValue(slug, out var process))
        {
            Processes.Add(slug, process = new SurveyedProcess(slug));
        }

        return process;
    }
}

/// <summary>A process and where its proposals stand.</summary>
internal sealed class SurveyedProcess(string slug)
{
    public string Slug => slug;

    /// <summary>Null where the source has proposals of it only.</summary>
    public ProcessRecord? Record { get; set; }

    /// <summary>The components that hold proposals of the source.</summary>
    public SortedSet<int> Components { get; } = [];

    /// <summary>All numbers of proposals.</summary>
    public HashSet<int> Numbers { get; } = [];

    /// <summary>Proposals that have the title of another one in another component: the number of that one, which is smaller.</summary>
    public IReadOnlyDictionary<int, int> Copies { get; set; } = new Dictionary<int, int>();

    /// <summary>The addresses of the copies, by the number of the original.</summary>
    public ILookup<int, ComponentAddress> CopyAddresses { get; set; } = Array.Empty<ComponentAddress>().ToLookup(_ => 0);

    /// <summary>Components of which most proposals are copies: those of the finalists.</summary>
    public IReadOnlySet<int> CopyComponents { get; set; } = new HashSet<int>();
}

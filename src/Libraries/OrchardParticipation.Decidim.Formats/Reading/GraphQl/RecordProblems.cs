namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>What is wrong with one record.</summary>
internal sealed class RecordProblems(SourcePlace place, AnswerMemory memory, string record)
{
    private readonly List<ProblemEntry> _entries = [];

    public SourcePlace Place => place;

    public IReadOnlyList<ProblemEntry> Entries => _entries;

    public void Add(SourceProblemKind kind, string? field = null, string? detail = null) => _entries.Add(new ProblemEntry(place, new SourceProblem(kind, field, detail)));

    /// <summary>A field that no schema of the API has; it is told once, not for every record.</summary>
    public void Unknown(string field)
    {
        if (memory.IsNewUnknown($"{record}/{field}"))
        {
            Add(SourceProblemKind.UnknownField, field);
        }
    }
}

using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Records;

/// <summary>Makes records of one kind of what a file says, one after the other.</summary>
/// <param name="kept">Names that are known but have no place of their own in a record.</param>
/// <param name="limits">How many fields are named at most.</param>
internal abstract class RecordReader(IReadOnlySet<string> kept, ReadingLimits limits)
{
    private readonly HashSet<string> _unknown = [];
    private readonly HashSet<string> _ids = [];

    /// <summary>The reader for records with these names; null if they are of no kind that is read.</summary>
    public static RecordReader? For(IEnumerable<string> names, ReadingLimits limits)
    {
        var tops = names.Select(name => name.Split(FieldPaths.Step)[0]).ToHashSet();
        return ProcessNames.Fit(tops) ? new ProcessReader(limits)
            : ProposalNames.Fit(tops) ? new ProposalReader(limits)
            : null;
    }

    /// <summary>The record with notices about it, or problems instead of it.</summary>
    public IEnumerable<SourceEntry> Read(SourcePlace place, JsonObject tree)
    {
        var fields = new RecordFields(tree);
        var (entry, id) = Read(place, fields);
        if (fields.Problems.Count > 0)
        {
            return fields.Problems.Select(problem => new ProblemEntry(place, problem));
        }

        var entries = new List<SourceEntry> { entry };
        entries.AddRange(UnknownIn(fields.Rest).Select(name => new ProblemEntry(place, new(SourceProblemKind.UnknownField, name))));
        if (id is not null && !_ids.Add(id))
        {
            entries.Add(new ProblemEntry(place, new(SourceProblemKind.Duplicate, "id", RecordFields.Shortened(id))));
        }

        return entries;
    }

    protected abstract (SourceEntry Entry, string? Id) Read(SourcePlace place, RecordFields fields);

    /// <summary>Notes what is unknown in a record inside of a record.</summary>
    /// <param name="rest">What is left of it.</param>
    /// <param name="kind">Under which name it stands.</param>
    /// <param name="known">Its names that are known.</param>
    protected JsonObject Kept(RecordFields rest, string kind, params ReadOnlySpan<string> known)
    {
        foreach (var (name, value) in rest.Rest)
        {
            if (value is not null && !known.Contains(name))
            {
                _nested.Add($"{kind}{FieldPaths.Step}{name}");
            }
        }

        return rest.Rest;
    }

    private readonly List<string> _nested = [];

    private List<string> UnknownIn(JsonObject rest)
    {
        var found = _nested.ToList();
        _nested.Clear();
        foreach (var (name, value) in rest.Where(field => !kept.Contains(field.Key)))
        {
            if (value is JsonObject inner)
            {
                found.AddRange(inner.Where(field => field.Value is not null).Select(field => $"{name}{FieldPaths.Step}{field.Key}").Where(path => !kept.Contains(path)));
            }
            else if (value is not null)
            {
                found.Add(name);
            }
        }

        // A file of nothing but new names says so once for each of the first.
        return [.. found.Where(name => _unknown.Count < limits.Columns && _unknown.Add(name))];
    }
}

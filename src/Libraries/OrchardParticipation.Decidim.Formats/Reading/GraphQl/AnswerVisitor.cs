using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>Finds the records in the answers of one file.</summary>
internal sealed class AnswerVisitor(string file, AnswerMemory memory)
{
    private const int MostMessage = 300;

    // They say nothing of what is brought over.
    private static readonly HashSet<string> _idle = ["__typename", "__schema", "__type", "decidim", "session"];

    private List<SourceEntry> _entries = [];
    private int _record;

    public ProblemEntry Problem(SourceProblemKind kind, string? field = null, string? detail = null) => new(new SourcePlace(file, null, 0), new SourceProblem(kind, field, detail));

    public ProblemEntry Unreadable(JsonException exception) => new(
        new SourcePlace(file, exception.LineNumber is { } line and < int.MaxValue ? (int)line + 1 : null, 0),
        new SourceProblem(KindOf(exception), exception.Path, exception.Message));

    public IReadOnlyList<SourceEntry> Visit(JsonNode? answer)
    {
        _entries = [];
        if (IsTooDeep(answer, 1))
        {
            return [Problem(SourceProblemKind.TooMuch)];
        }

        if (answer is not JsonObject fields || !(fields.ContainsKey("data") || fields.ContainsKey("errors")))
        {
            return [Problem(SourceProblemKind.UnknownFormat)];
        }

        Errors(fields["errors"]);
        if (fields["data"] is JsonObject data)
        {
            foreach (var (name, value) in data)
            {
                Visit(name, value, default);
            }
        }
        else if (fields["data"] is not null)
        {
            _entries.Add(Problem(SourceProblemKind.Value, "data"));
        }

        return _entries;
    }

    private void Errors(JsonNode? errors)
    {
        foreach (var error in errors is JsonArray list ? list : errors is null ? [] : [errors.DeepClone()])
        {
            var message = (error as JsonObject)?["message"] is JsonValue text ? text.ToString() : error?.ToJsonString() ?? "";
            var path = (error as JsonObject)?["path"] is JsonArray steps ? string.Join('/', steps.Select(step => step?.ToString())) : null;
            _entries.Add(Problem(SourceProblemKind.Refused, path, message.Length <= MostMessage ? message : string.Concat(message.AsSpan(0, MostMessage), "…")));
        }
    }

    private void Visit(string name, JsonNode? value, Surroundings around)
    {
        switch (value)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Visit(name, item, around);
                }

                break;
            case JsonObject some:
                Visit(AnswerKinds.Of(name, some), name, some, around);
                break;
            case JsonValue when !_idle.Contains(name):
                Unknown(name);
                break;
        }
    }

    private void Visit(AnswerKind kind, string name, JsonObject value, Surroundings around)
    {
        switch (kind)
        {
            case AnswerKind.Process:
                Process(value);
                break;
            case AnswerKind.Component:
                Component(value, around.Process);
                break;
            case AnswerKind.Connection:
                foreach (var node in AnswerKinds.NodesOf(value))
                {
                    Visit(around.InProposals ? AnswerKind.Proposal : AnswerKinds.Of(name, node), name, node, around);
                }

                break;
            case AnswerKind.Proposal:
                Proposal(value, around);
                break;
            case AnswerKind.Other when around.InProposals:
                Proposal(value, around);
                break;
            case AnswerKind.Other when !_idle.Contains(name):
                Unknown(name);
                break;
        }
    }

    private void Process(JsonObject value)
    {
        var problems = NextRecord("process");
        var process = ProcessAnswer.Read(value, problems, out var components);
        memory.RememberProcess(process?.Id, process?.Slug);
        if (process is not null && IsFirst($"process/{process.Id ?? process.Slug}", value, problems))
        {
            _entries.Add(new ProcessEntry(problems.Place, process));
        }

        _entries.AddRange(problems.Entries);
        foreach (var component in components)
        {
            Component(component, process);
        }
    }

    private void Component(JsonObject value, ProcessRecord? process)
    {
        var id = TextOf(value["id"]);
        var processId = process?.Id ?? TextOf((value["participatorySpace"] as JsonObject)?["id"]);
        memory.RememberComponent(id, processId);
        foreach (var (name, proposals) in AnswerKinds.ProposalsIn(value))
        {
            Visit(name, proposals, new Surroundings(process, id, processId, InProposals: true));
        }
    }

    private void Proposal(JsonObject value, Surroundings around)
    {
        var problems = NextRecord("proposal");
        if (ProposalAnswer.Read(value, problems) is { } proposal && IsFirst($"proposal/{proposal.Id}", value, problems))
        {
            var processId = around.ProcessId ?? memory.ProcessOf(around.ComponentId);
            _entries.Add(new ProposalEntry(problems.Place, proposal with
            {
                ComponentId = around.ComponentId,
                ProcessId = processId,
                ProcessSlug = around.Process?.Slug ?? memory.SlugOf(processId),
            }));
        }

        _entries.AddRange(problems.Entries);
    }

    private bool IsFirst(string key, JsonObject value, RecordProblems problems)
    {
        var sight = memory.See(key, value);
        if (sight == Sight.Other)
        {
            problems.Add(SourceProblemKind.Duplicate, "id", key);
        }

        return sight == Sight.First;
    }

    private void Unknown(string name)
    {
        if (memory.IsNewUnknown(name))
        {
            _entries.Add(Problem(SourceProblemKind.UnknownField, name));
        }
    }

    private RecordProblems NextRecord(string record) => new(new SourcePlace(file, null, ++_record), memory, record);

    private static string? TextOf(JsonNode? value) => value is JsonValue text ? text.ToString() : null;

    private static SourceProblemKind KindOf(JsonException exception) =>
        exception.InnerException is InvalidOperationException or DecoderFallbackException ? SourceProblemKind.Encoding
        : exception.Message.StartsWith("Duplicate", StringComparison.Ordinal) ? SourceProblemKind.Duplicate
        : SourceProblemKind.Syntax;

    private static bool IsTooDeep(JsonNode? value, int depth) => value switch
    {
        JsonObject or JsonArray when depth > GraphQlAnswers.MostDepth => true,
        JsonObject fields => fields.Any(field => IsTooDeep(field.Value, depth + 1)),
        JsonArray list => list.Any(item => IsTooDeep(item, depth + 1)),
        _ => false,
    };

    /// <param name="Process">The process that is being read; null if the answer is about a component alone.</param>
    /// <param name="ComponentId">The component.</param>
    /// <param name="ProcessId">The number of the process, where the component says it.</param>
    /// <param name="InProposals">Whether everything that is a record here is a proposal.</param>
    private readonly record struct Surroundings(ProcessRecord? Process, string? ComponentId, string? ProcessId, bool InProposals);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>What a step of a recipe says, under the same names.</summary>
internal sealed record ImportStep
{
    private static readonly string[] _names = ["name", .. typeof(ImportStep).GetProperties().Select(property => property.Name)];

    /// <summary>Paths below the folder of the recipe.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What could stand in a file: answers of the API, or exports in JSON.</summary>
    public IReadOnlyList<JsonNode> Data { get; init; } = [];

    /// <summary>Of a Decidim site, instead of files and data.</summary>
    public string? Address { get; init; }

    public IReadOnlyList<string> Processes { get; init; } = [];

    public string? Award { get; init; }

    public int? Component { get; init; }

    public bool JoinCopies { get; init; }

    /// <summary>The names of statuses, by states.</summary>
    public IReadOnlyDictionary<string, string> States { get; init; } = new Dictionary<string, string>();

    /// <exception cref="StepException">It makes no sense.</exception>
    public static ImportStep Read(JsonObject json)
    {
        if (json.Select(value => value.Key).FirstOrDefault(name => !_names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new StepException($"'{unknown}' is not understood. A step has: {string.Join(", ", _names)}.");
        }

        try
        {
            var step = json.ToObject<ImportStep>();
            return json.Any(value => value.Value is null) ? throw new StepException($"'{json.First(value => value.Value is null).Key}' has no value.")
                : step.Data.Any(data => data is null) ? throw new StepException("'Data' has an entry without a value.")
                : (step.Files.Count + step.Data.Count > 0) == step.Address is not null ? throw new StepException("It needs either 'Files' or 'Data', or the 'Address' of a site.")
                : step.Address is null && step.Processes.Count > 1 ? throw new StepException("'Processes' names the one process that files belong to; only a site is asked for several.")
                : step;
        }
        catch (JsonException exception)
        {
            throw new StepException($"'{exception.Path?.TrimStart('$', '.')}' has a value of the wrong kind.");
        }
    }

    /// <exception cref="StepException">There is no such status.</exception>
    public ImportOptions Options()
    {
        var options = new ImportOptions();
        var states = new Dictionary<string, PracticeStatus>(options.States, StringComparer.OrdinalIgnoreCase);
        foreach (var (state, status) in States)
        {
            states[state] = Statuses.Find(status)
                ?? throw new StepException($"'{status}' is no status. There are: {string.Join(", ", Statuses.All.Select(Statuses.NameOf))}.");
        }

        return options with { Award = Award, Component = Component, JoinCopies = JoinCopies, States = states, Process = Address is null ? Processes.SingleOrDefault() : null };
    }
}

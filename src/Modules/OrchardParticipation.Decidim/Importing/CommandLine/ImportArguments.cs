using System.Globalization;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Importing.CommandLine;

/// <summary>What follows <c>import</c> on the command line.</summary>
internal sealed record ImportArguments
{
    public const string Help = """
        import <file>... | <address of a Decidim site> [options]

          --dry-run                say what would become of it, and change nothing
          --join-copies            proposals with one title in two components are one practice
          --process <slug>         only this process of a site, may be given again;
                                   for files that do not say which process they belong to
          --component <number>     for files that do not say which component they belong to
          --award <slug>           the award of new editions, if there are several
          --state <state>=<status> what a state means here, may be given again
                                   (nominated, finalist, special-mention, winner, withdrawn, rejected)

        What was interrupted is started again with the same words. Stop the site before, or use its
        administration page instead: a site that runs does not see what another process writes.
        """;

    public IReadOnlyList<string> Files { get; init; } = [];

    public string? Address { get; init; }

    public IReadOnlyList<string> Processes { get; init; } = [];

    public bool IsRehearsal { get; init; }

    public ImportOptions Options { get; init; } = new();

    /// <summary>Null if the arguments make no sense; then there is a reason.</summary>
    public static ImportArguments? Read(IReadOnlyList<string> arguments, out string problem)
    {
        var (sources, processes) = (new List<string>(), new List<string>());
        var states = new Dictionary<string, PracticeStatus>(new ImportOptions().States, StringComparer.OrdinalIgnoreCase);
        var options = new ImportOptions();
        var isRehearsal = false;
        problem = "";
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var value = argument is "--process" or "--component" or "--award" or "--state" ? (++i < arguments.Count ? arguments[i] : null) : "";
            switch (argument)
            {
                case "--dry-run":
                    isRehearsal = true;
                    break;
                case "--join-copies":
                    options = options with { JoinCopies = true };
                    break;
                case "--process" when value is not null:
                    processes.Add(value);
                    break;
                case "--component" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var component):
                    options = options with { Component = component };
                    break;
                case "--award" when value is not null:
                    options = options with { Award = value };
                    break;
                case "--state" when value?.Split('=') is [{ Length: > 0 } state, var name] && Statuses.Find(name) is { } status:
                    states[state] = status;
                    break;
                default:
                    if (argument.StartsWith('-'))
                    {
                        problem = $"'{argument}{(string.IsNullOrEmpty(value) ? "" : " " + value)}' is not understood.";
                        return null;
                    }

                    sources.Add(argument);
                    break;
            }
        }

        var files = sources.Where(File.Exists).ToList();
        if (sources.Count == 0 || (files.Count < sources.Count && (sources.Count > 1 || !LooksLikeAddress(sources[0]))))
        {
            problem = sources.Count == 0 ? "What is to be imported?" : $"There is no file '{sources.Except(files).First()}'.";
            return null;
        }

        if (files.Count > 0 && processes.Count > 1)
        {
            problem = "Files belong to one process: --process is there more than once.";
            return null;
        }

        return new ImportArguments
        {
            Files = files,
            Address = files.Count == 0 ? sources[0] : null,
            Processes = processes,
            IsRehearsal = isRehearsal,
            Options = options with { States = states, Process = files.Count > 0 ? processes.SingleOrDefault() : null },
        };
    }

    private static bool LooksLikeAddress(string text) => text.Contains("://", StringComparison.Ordinal) || (text.Contains('.', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal));
}

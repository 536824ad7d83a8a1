using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>What a command line asks for.</summary>
internal sealed record ExportArguments(string File, ExportFormat Format)
{
    public DecidimGeneration Generation { get; private init; } = DecidimGeneration.V030;

    public IReadOnlyList<string> Editions { get; private init; } = [];

    public string? Component { get; private init; }

    /// <summary>A file that is there may be replaced.</summary>
    public bool Force { get; private init; }

    /// <returns>Null if they make no sense; then <paramref name="problem"/> says why.</returns>
    public static ExportArguments? Read(IReadOnlyList<string> args, out string? problem)
    {
        string? file = null, format = null, generation = null, component = null;
        var (editions, force) = (new List<string>(), false);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--force")
            {
                force = true;
            }
            else if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                if (file is not null)
                {
                    return Not($"Only one file can be written, not {file} and {args[i]}.", out problem);
                }

                file = args[i];
            }
            else if (args[i] is not ("--edition" or "--component" or "--format" or "--generation"))
            {
                return Not($"{args[i]} is not known.", out problem);
            }
            else if (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                return Not($"{args[i]} needs a value.", out problem);
            }
            else
            {
                var value = args[i + 1];
                _ = args[i++] switch
                {
                    "--component" => component = value,
                    "--format" => format = value,
                    "--generation" => generation = value,
                    _ => Add(editions, value),
                };
            }
        }

        if (string.IsNullOrEmpty(file))
        {
            return Not("Say which file to write.", out problem);
        }

        if ((format is null ? ExportFormats.OfFile(file) : ExportFormats.Named(format)) is not { } chosen)
        {
            return Not(format is null ? $"{file} does not end in a known format: say --format." : $"There is no format {format}.", out problem);
        }

        if (Generations.Named(generation ?? Generations.New) is not { } names)
        {
            return Not($"There is no generation {generation}: 0.27 and 0.30 are known.", out problem);
        }

        problem = null;
        return new ExportArguments(file, chosen) { Generation = names, Editions = editions, Component = component, Force = force };
    }

    private static ExportArguments? Not(string why, out string? problem)
    {
        problem = why;
        return null;
    }

    private static string Add(List<string> editions, string slug)
    {
        editions.Add(slug);
        return slug;
    }
}

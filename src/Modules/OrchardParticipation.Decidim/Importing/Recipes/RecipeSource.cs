using System.Runtime.CompilerServices;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>What a recipe brings, one after the other.</summary>
internal sealed class RecipeSource(IReadOnlyList<(Func<Stream> Open, string Name)> files) : IDecidimSource
{
    public async IAsyncEnumerable<SourceEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (open, name) in files)
        {
            await using var file = open();
            await foreach (var entry in DecidimFiles.ReadAsync(file, name, new ReadingLimits(), cancellationToken))
            {
                yield return entry;
            }
        }
    }
}

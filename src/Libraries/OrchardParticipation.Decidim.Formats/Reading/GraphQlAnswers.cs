using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Reading.GraphQl;

namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>
/// Reads answers of Decidim's GraphQL API, of either generation of its schema: <c>{"data":{…},"errors":[…]}</c>, an array of them, or one
/// after the other. It does not need the questions: what a field holds shows its type name, its name, or its shape.
/// </summary>
/// <remarks>
/// One answer is in memory at a time. Pages of one site are read by one reader: it knows which process a component belongs to once it has
/// read the process, and what it has read before. A record that comes again with the same content is left out; with another, it is a
/// <see cref="SourceProblemKind.Duplicate"/>. After text that is no JSON nothing more is read of that file.
/// </remarks>
public sealed class GraphQlAnswers
{
    /// <summary>How deep arrays and objects may stand in each other.</summary>
    public const int MostDepth = 64;

    /// <summary>About how many bytes one answer may have.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    // Deeper than what is read, so that a text that is too deep can be told from one that is no JSON; it is still no danger to the stack.
    private static readonly JsonSerializerOptions _options = new() { MaxDepth = 512, AllowDuplicateProperties = false };

    private readonly AnswerMemory _memory = new();

    /// <summary>Reads a file of answers. The stream is not closed.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="file">The name for <see cref="SourcePlace.File"/>.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    public async IAsyncEnumerable<SourceEntry> ReadAsync(Stream stream, string file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await using var text = new AnswerStream(stream, MostBytes);
        var visitor = new AnswerVisitor(file, _memory);
        var first = await text.FirstAsync(cancellationToken);
        if (first is not ('{' or '['))
        {
            yield return visitor.Problem(first is null ? SourceProblemKind.Missing : SourceProblemKind.UnknownFormat);
            yield break;
        }

        await using var answers = JsonSerializer.DeserializeAsyncEnumerable<JsonNode>(text, topLevelValues: first is '{', _options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            IReadOnlyList<SourceEntry> entries;
            var ended = false;
            try
            {
                ended = !await answers.MoveNextAsync();
                entries = ended ? [] : visitor.Visit(answers.Current);
            }
            catch (AnswerTooLargeException)
            {
                entries = [visitor.Problem(SourceProblemKind.TooMuch)];
                ended = true;
            }
            catch (ArgumentException)
            {
                // How the framework says that a name stands twice, if its value is null.
                entries = [visitor.Problem(SourceProblemKind.Duplicate)];
                ended = true;
            }
            catch (JsonException exception)
            {
                entries = [visitor.Unreadable(exception)];
                ended = true;
            }

            foreach (var entry in entries)
            {
                yield return entry;
            }

            if (ended)
            {
                yield break;
            }

            text.BeginAnswer();
        }
    }
}

using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>What became of a stretch of text inside a block.</summary>
public enum PieceKind
{
    /// <summary>The same on both sides.</summary>
    Unchanged,

    /// <summary>On the new side only.</summary>
    Inserted,

    /// <summary>On the old side only.</summary>
    Deleted,

    /// <summary>The same text, differently formatted.</summary>
    Reformatted,

    /// <summary>The same text, with another link target, or a link on one side only.</summary>
    Relinked,

    /// <summary>The same image with another alternative text or size, or another image in its place.</summary>
    ImageChanged,

    /// <summary>A block begins here on the new side only: one block was split in two.</summary>
    Split,

    /// <summary>A block begins here on the old side only: two blocks were joined.</summary>
    Joined,
}

/// <summary>An element around text, or an image or line break, with its attributes in the order of their names.</summary>
public sealed record DiffElement(string Name, IReadOnlyDictionary<string, string> Attributes);

/// <summary>A stretch of text with one fate and one format on each side.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Bare text, to be encoded by who shows it; empty for images, line breaks and bounds of blocks.</param>
/// <param name="OldFormat">The inline elements around it on the old side, the outermost first; an image or line break is the last of them.</param>
/// <param name="NewFormat">The same on the new side.</param>
public sealed record DiffPiece(PieceKind Kind, string Text, IReadOnlyList<DiffElement> OldFormat, IReadOnlyList<DiffElement> NewFormat)
{
    /// <summary>The address that the text linked to on the old side.</summary>
    public string? OldLink => LinkOf(OldFormat);

    /// <summary>The address that the text links to on the new side.</summary>
    public string? NewLink => LinkOf(NewFormat);

    internal static IReadOnlyList<DiffPiece> Join(List<Segment> segments, Lexicon lexicon)
    {
        var pieces = new List<DiffPiece>();
        var text = new StringBuilder();
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            text.Append(lexicon.Vocabulary.TextOf(segment.Space)).Append(segment.Text);
            if (i + 1 < segments.Count && segment.IsText && segments[i + 1].IsText && segments[i + 1].Kind == segment.Kind
                && segments[i + 1].OldChain == segment.OldChain && segments[i + 1].NewChain == segment.NewChain)
            {
                continue;
            }

            pieces.Add(new DiffPiece(segment.Kind, text.ToString(), FormatOf(segment.OldChain, lexicon), FormatOf(segment.NewChain, lexicon)));
            text.Clear();
        }

        return pieces;
    }

    private static DiffElement[] FormatOf(int chain, Lexicon lexicon) =>
        chain <= 0 ? [] : [.. lexicon.Formats.ShapesOf(chain).Select(shape => ElementOf(lexicon.Shapes[shape]))];

    private static DiffElement ElementOf(Shape shape) =>
        new(shape.Element.Name, shape.Attributes.ToDictionary(attribute => attribute.Key, attribute => attribute.Value, StringComparer.Ordinal));

    private static string? LinkOf(IReadOnlyList<DiffElement> format) =>
        format.LastOrDefault(element => element.Name == "a")?.Attributes.GetValueOrDefault("href");
}

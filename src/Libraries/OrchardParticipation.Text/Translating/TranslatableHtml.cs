using System.Text;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Reading;
using OrchardParticipation.Text.Comparing.Html.Rendering;
using OrchardParticipation.Text.Translating.Reading;

namespace OrchardParticipation.Text.Translating;

/// <summary>A fragment of HTML as the blocks that a translator translates, and the structure around them.</summary>
/// <remarks>
/// The blocks are those of <see cref="HtmlDiff"/>, in the order of the text, without those that show no sign and no image:
/// rules, empty paragraphs, paragraphs of white space or line breaks; these are part of the structure. Read by the engine's
/// readers and within their limits; linear in the fragment. Nothing changes once it is made: it may be read from several threads.
/// </remarks>
public sealed class TranslatableHtml
{
    private readonly Fragment _fragment;
    private readonly Lexicon _lexicon;
    private readonly List<int> _places = [];

    private TranslatableHtml(Fragment fragment, Lexicon lexicon)
    {
        (_fragment, _lexicon) = (fragment, lexicon);
        var reader = new TranslatableReader(fragment, lexicon);
        var blocks = new List<TranslatableBlock>();
        for (var block = 0; block < fragment.Blocks.Length; block++)
        {
            if (reader.Read(block) is { } read)
            {
                blocks.Add(read);
                _places.Add(block);
            }
        }

        Blocks = blocks;
    }

    /// <summary>The blocks in the order of the text.</summary>
    public IReadOnlyList<TranslatableBlock> Blocks { get; }

    /// <summary>For each block, which one of the engine's blocks it is.</summary>
    internal IReadOnlyList<int> Places => _places;

    /// <summary>Reads a fragment, sanitised or not; none is an empty one.</summary>
    public static TranslatableHtml Read(string? html)
    {
        var lexicon = new Lexicon();
        return new TranslatableHtml(FragmentReader.Read(html, lexicon), lexicon);
    }

    /// <summary>
    /// The fragment with other texts in its blocks, in canonical form; with their own, it is the canonical form of the fragment.
    /// </summary>
    /// <param name="innerHtml">
    /// For each block its text with formats, links and images, which is read like any fragment. Of block elements in it the
    /// text and its formats stay, parted by spaces; of a link inside a link the text. Where all is empty, the block's element stays;
    /// where there is null, it is left out, unless it is the cell of a table.
    /// </param>
    /// <param name="additions">
    /// Texts that have no block here, by the number of the block that they follow: each becomes a paragraph behind the outermost element
    /// that this block stands in. Those of a number that no block has are left out.
    /// </param>
    /// <exception cref="ArgumentException">There are more or fewer texts than blocks.</exception>
    public string Rebuild(IReadOnlyList<string?> innerHtml, ILookup<int, string>? additions = null)
    {
        ArgumentNullException.ThrowIfNull(innerHtml);
        if (innerHtml.Count != Blocks.Count)
        {
            throw new ArgumentException($"There are {Blocks.Count} blocks and {innerHtml.Count} texts.", nameof(innerHtml));
        }

        var output = new StringBuilder();
        // What is read anew has numbers of its own: a fragment may be rebuilt by several threads at once.
        var lexicon = new Lexicon();
        var structure = new FragmentWriter(_fragment.Nodes, _lexicon, output);
        var waiting = new Queue<string>();
        var (next, outermost) = (0, -1);
        for (var block = 0; block < _fragment.Blocks.Length; block++)
        {
            var node = _fragment.Blocks[block].Node;
            if (Node.Outermost(_fragment.Nodes, node) is var around && around != outermost)
            {
                WriteWaiting();
                outermost = around;
            }

            if (next == _places.Count || _places[next] != block)
            {
                structure.MoveTo(node);
                structure.Write(_fragment.TokensOf(block));
                continue;
            }

            if (innerHtml[next] is not null || Blocks[next].Kind == TranslatableKind.TableCell)
            {
                structure.MoveTo(node);
                WriteInline(innerHtml[next] ?? "", SurroundingsOf(node));
            }

            foreach (var addition in additions?[next] ?? [])
            {
                waiting.Enqueue(addition);
            }

            next++;
        }

        structure.MoveTo(0);
        WriteWaiting();
        return output.ToString();

        void WriteInline(string html, Surroundings surroundings)
        {
            var inline = new InlineWriter(lexicon, output);
            foreach (var token in InlineText.Read(html, surroundings, lexicon))
            {
                inline.Write(token);
            }

            inline.MoveTo(0);
        }

        void WriteWaiting()
        {
            if (waiting.Count == 0)
            {
                return;
            }

            structure.MoveTo(0);
            while (waiting.TryDequeue(out var text))
            {
                output.Append("<p>");
                WriteInline(text, new Surroundings(InLink: false, IsPreformatted: false, Depth: 1));
                output.Append("</p>");
            }
        }
    }

    private Surroundings SurroundingsOf(int node)
    {
        var (link, preformatted) = (false, false);
        for (var around = node; around > 0; around = _fragment.Nodes[around].Parent)
        {
            var sort = _lexicon.Shapes[_fragment.Nodes[around].Shape].Element.Sort;
            link |= sort == ElementSort.Link;
            preformatted |= sort == ElementSort.Preformatted;
        }

        return new Surroundings(link, preformatted, _fragment.Nodes[node].Depth);
    }
}

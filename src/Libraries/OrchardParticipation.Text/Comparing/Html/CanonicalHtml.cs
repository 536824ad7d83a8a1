using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>
/// The one way in which the engine writes a fragment. Two fragments with the same canonical form are the same text to it:
/// they show the same words, formats, links and images in the same structure.
/// </summary>
/// <remarks>
/// White space that a browser collapses is one space, none at the ends of a block; an inline element without content is
/// left out; neighbours with the same inline element share one; attributes are in the order of their names; comments, unknown
/// elements and attributes, scripts, styles and addresses with other schemes than <c>http</c>, <c>https</c>, <c>mailto</c> and
/// <c>tel</c> are gone. The form of a canonical form is itself. Linear in the length of the fragment.
/// </remarks>
public static class CanonicalHtml
{
    /// <summary>The canonical form of a fragment; of none, the empty string.</summary>
    public static string Of(string? html)
    {
        var lexicon = new Lexicon();
        return Write(FragmentReader.Read(html, lexicon), lexicon);
    }

    internal static string Write(Fragment fragment, Lexicon lexicon)
    {
        var output = new StringBuilder();
        var writer = new FragmentWriter(fragment.Nodes, lexicon, output);
        for (var block = 0; block < fragment.Blocks.Length; block++)
        {
            writer.MoveTo(fragment.Blocks[block].Node);
            writer.Write(fragment.TokensOf(block));
        }

        writer.MoveTo(0);
        return output.ToString();
    }
}

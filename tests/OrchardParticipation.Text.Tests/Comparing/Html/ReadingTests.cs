using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class ReadingTests
{
    [Fact]
    public void What_the_strict_reader_takes_it_reads_as_the_parser_does() =>
        Fragments.Any.Sample(html =>
        {
            var canonical = CanonicalHtml.Of(html);
            return ByParser(canonical) == canonical && (!TryStrictly(html, out var strictly) || strictly == ByParser(html));
        }, iter: 3_000);

    [Fact]
    public void A_canonical_form_is_read_strictly() =>
        Fragments.Any.Sample(html => TryStrictly(CanonicalHtml.Of(html), out _), iter: 1_000);

    private static bool TryStrictly(string html, out string canonical)
    {
        var lexicon = new Lexicon();
        var builder = new FragmentBuilder(lexicon.Shapes, repair: false, html.Length);
        var taken = new MarkupReader(html, builder, lexicon.Shapes, lenient: false).Read();
        canonical = taken ? CanonicalHtml.Write(BlockReader.Read(builder, lexicon), lexicon) : "";
        return taken;
    }

    private static string ByParser(string html)
    {
        var lexicon = new Lexicon();
        var builder = new FragmentBuilder(lexicon.Shapes, repair: true, html.Length);
        new DomReader(builder, lexicon.Shapes).Read(html);
        return CanonicalHtml.Write(BlockReader.Read(builder, lexicon), lexicon);
    }
}

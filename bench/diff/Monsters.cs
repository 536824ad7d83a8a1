using System.Globalization;

namespace OrchardParticipation.Bench.Diff;

/// <summary>Pairs of two million characters each, of the kinds that hurt.</summary>
internal static class Monsters
{
    private const int Length = 2_000_000;

    public static IEnumerable<(string Name, string Old, string New)> All()
    {
        var corpus = new Corpus(Script.Latin, 5);
        var text = corpus.Text(300_000);
        yield return ("prose, 5 % edited", Cut(corpus.Html(text)), Cut(corpus.Html(corpus.Edit(text, 0.05))));
        yield return ("prose, unrelated", Cut(corpus.Html(text)), Cut(corpus.Html(corpus.Text(300_000))));
        yield return ("one paragraph, unrelated", Paragraph(corpus), Paragraph(corpus));
        yield return ("one word, again and again", Repeat("word "), Repeat("word ")[..^1000]);
        yield return ("one word", Repeat("w"), Repeat("v"));
        yield return ("siblings", Repeat("<p>a</p>"), Repeat("<p>b</p>"));
        yield return ("empty siblings", Repeat("<p></p>"), Repeat("<hr>"));
        yield return ("nested, never closed", Repeat("<div>"), Repeat("<b>"));
        yield return ("two words in any order", Shuffled("a ", "b ", 1), Shuffled("a ", "b ", 2));
        yield return ("broken entities", Repeat("&copy&#x;&"), Repeat("&#99999999;"));
        yield return ("attributes", Repeat("<p title=\"a\" onclick=\"x()\">a</p>"), Repeat("<p title=\"b\" style='x'>a</p>"));
        yield return ("Chinese, unrelated", Cut(new Corpus(Script.Chinese, 6).Bare(new Corpus(Script.Chinese, 6).Text(900_000)), Length / 3), Cut(new Corpus(Script.Chinese, 7).Bare(new Corpus(Script.Chinese, 7).Text(900_000)), Length / 3));
        yield return ("every word once", Numbered("", " ", 0, 1), Numbered("", " ", 1_000_000, 1));
        yield return ("every block once, backwards", Numbered("<p>", "</p>", 0, 1), Numbered("<p>", "</p>", Length / 13 - 1, -1));
        yield return ("every tag once", Numbered("<p title=\"", "\">a</p>", 0, 1), Numbered("<p title=\"", "\">b</p>", 1_000_000, 1));
        yield return ("every format once", Numbered("<b title=\"", "\">a</b>b ", 0, 1), Numbered("<b title=\"", "\">a</b>b ", 1_000_000, 1));
        yield return ("words in two formats", Repeat("a<b>b</b> "), Repeat("a<i>b</i> "));
    }

    private static string Numbered(string before, string after, int from, int step)
    {
        var part = before.Length + Number(from).Length + after.Length;
        return string.Concat(Enumerable.Range(0, Length / part).Select(i => before + Number(from + i * step) + after));
    }

    // Of one length, and nowhere two of one text.
    private static string Number(int number) => (number + 0x200000).ToString("x6", CultureInfo.InvariantCulture);

    private static string Paragraph(Corpus corpus) => "<p>" + Cut(string.Join(' ', corpus.Words(400_000)), Length - 7) + "</p>";

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Length / part.Length));

    private static string Shuffled(string one, string other, int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, Length / 2).Select(_ => random.Next(2) == 0 ? one : other));
    }

    private static string Cut(string text, int length = Length) => text.Length <= length ? text : text[..(text.LastIndexOf('>', length - 1) is > 0 and var end && end > length - 5_000 ? end + 1 : length)];
}

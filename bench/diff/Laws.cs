using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Bench.Diff;

/// <summary>Checks on made-up pairs that rejecting all changes gives the old fragment and accepting all the new one.</summary>
internal static class Laws
{
    private static readonly string[] _parts =
    [
        "<p>", "</p>", "<b>", "</b>", "<em>", "</em>", "<ul><li>", "</li><li>", "</li></ul>", "<h2>", "</h2>", "<a href=\"/x\">", "<a href=\"/y\">", "</a>", "<br>",
        "<hr>", "<img src=\"/i\" alt=\"a\">", "<img src=\"/i\" alt=\"b\">", "<table><tbody><tr><td>", "</td><td>", "</td></tr></tbody></table>", "<pre>", "</pre>",
        " ", " ", "\n", "city", "the", "budget", "of", "मदद", "公民", "مدينة", "l'eau", "&amp;", "&lt;", "&nbsp;", "&bad", "<", "a\u0301", "\u202E",
    ];

    public static int Check(int count)
    {
        var wrong = 0;
        Parallel.For(0, count, seed =>
        {
            var random = new Random(seed);
            var old = Parts(random, random.Next(60));
            var @new = random.Next(4) == 0 ? Parts(random, random.Next(60)) : Edit(old, random);
            var (oldHtml, newHtml) = (string.Concat(old), string.Concat(@new));
            var diff = HtmlDiff.Compare(oldHtml, newHtml, new DiffOptions(random.Next(5) == 0 ? random.Next(200) : DiffOptions.DefaultSteps));
            if (diff.RejectAll() != CanonicalHtml.Of(oldHtml) || diff.AcceptAll() != CanonicalHtml.Of(newHtml))
            {
                Console.Error.WriteLine($"{seed}: {oldHtml} -> {newHtml}");
                Interlocked.Increment(ref wrong);
            }
        });
        Console.WriteLine($"{count:N0} pairs, {wrong} broke the law");
        return wrong == 0 ? 0 : 1;
    }

    private static List<string> Parts(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => _parts[random.Next(_parts.Length)])];

    private static List<string> Edit(List<string> old, Random random)
    {
        var parts = new List<string>(old);
        for (var edits = random.Next(6); edits > 0 && parts.Count > 0; edits--)
        {
            var (at, to, length) = (random.Next(parts.Count), random.Next(parts.Count), 1 + random.Next(8));
            var moved = parts.Skip(at).Take(length).ToList();
            parts.RemoveRange(at, moved.Count);
            parts.InsertRange(Math.Min(to, parts.Count), random.Next(3) == 0 ? moved : Parts(random, random.Next(4)));
        }

        return parts;
    }
}

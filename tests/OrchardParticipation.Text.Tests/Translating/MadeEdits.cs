namespace OrchardParticipation.Text.Tests.Translating;

/// <summary>Edits one block in thirteen of a translation, as translators do: joins, parts, moves, drops and adds.</summary>
internal sealed class MadeEdits(Random random, Func<string, MadeBlock> invent)
{
    private const double Rate = 0.075;

    public MadePair Apply(List<MadeBlock> source, List<MadeBlock> translation)
    {
        var edits = new Edit[source.Count];
        var added = 0;
        var count = Math.Max(1, (int)Math.Round(source.Count * Rate + 0.4 * (random.NextDouble() - 0.5)));
        for (var i = 0; i < count; i++)
        {
            var at = random.Next(translation.Count);
            switch (random.Next(5))
            {
                case 0 when at + 1 < translation.Count && IsProse(translation[at]) && IsProse(translation[at + 1]):
                    var (one, next) = (translation[at], translation[at + 1]);
                    translation[at] = new MadeBlock("p", [.. one.Sentences, .. next.Sentences], [.. one.Of, .. next.Of]);
                    translation.RemoveAt(at + 1);
                    Mark(translation[at], Edit.Merged);
                    break;
                case 1 when IsProse(translation[at]) && translation[at].Sentences.Count > 1:
                    var (split, cut) = (translation[at], 1 + random.Next(translation[at].Sentences.Count - 1));
                    translation[at] = split with { Sentences = split.Sentences[..cut] };
                    translation.Insert(at + 1, split with { Sentences = split.Sentences[cut..] });
                    Mark(split, Edit.Split);
                    break;
                case 2 when translation[at].Element != "td" && translation.Count > 4:
                    var moved = translation[at];
                    translation.RemoveAt(at);
                    translation.Insert(random.Next(translation.Count + 1), IsProse(moved) || moved.Element[0] == 'h' ? moved : moved with { Element = "p" });
                    Mark(moved, Edit.Moved);
                    break;
                case 3 when translation.Count > 4:
                    Mark(translation[at], Edit.Dropped);
                    translation.RemoveAt(at);
                    break;
                default:
                    translation.Insert(at, invent(IsProse(translation[at]) ? "p" : translation[at].Element) with { Of = [] });
                    added++;
                    break;
            }
        }

        var expected = source.Select((_, block) => Enumerable.Range(0, translation.Count).Where(i => translation[i].Of.Contains(block)).ToArray()).ToList();
        return new MadePair(Html(source), Html(translation), expected, edits, added);

        void Mark(MadeBlock block, Edit edit)
        {
            foreach (var number in block.Of)
            {
                edits[number] = edit;
            }
        }
    }

    private static bool IsProse(MadeBlock block) => block.Element == "p";

    private static string Html(List<MadeBlock> blocks)
    {
        var html = new System.Text.StringBuilder();
        var around = "";
        var cell = 0;
        foreach (var block in blocks)
        {
            var element = block.Element.Split(' ')[0];
            var next = element is "li" or "td" ? block.Element : "";
            if (next != around)
            {
                html.Append(End(around, cell)).Append(next.Length == 0 ? "" : element == "li" ? "<ul>" : "<table><tbody>");
                (around, cell) = (next, 0);
            }

            var text = $"<{element}>{string.Join(' ', block.Sentences)}</{element}>";
            html.Append(element == "td" && cell++ % 2 == 0 ? "<tr>" : "").Append(text).Append(element == "td" && cell % 2 == 0 ? "</tr>" : "");
        }

        return html.Append(End(around, cell)).ToString();
    }

    private static string End(string around, int cell) =>
        around.Length == 0 ? "" : around[0] == 'l' ? "</ul>" : (cell % 2 == 1 ? "</tr>" : "") + "</tbody></table>";
}

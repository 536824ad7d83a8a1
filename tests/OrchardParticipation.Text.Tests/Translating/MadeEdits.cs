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
            // Of a table, whole rows.
            var at = random.Next(translation.Count);
            at -= translation[at].IsCell ? CellsBefore(at) % 2 : 0;
            var unit = translation[at].IsCell ? 2 : 1;
            switch (random.Next(5))
            {
                case 0 when at + 1 < translation.Count && translation[at].IsProse && translation[at + 1].IsProse:
                    var (one, next) = (translation[at], translation[at + 1]);
                    translation[at] = new MadeBlock("p", [.. one.Sentences, .. next.Sentences], [.. one.Of, .. next.Of]);
                    translation.RemoveAt(at + 1);
                    Mark([translation[at]], Edit.Merged);
                    break;
                case 1 when translation[at].IsProse && translation[at].Sentences.Count > 1:
                    var (split, cut) = (translation[at], 1 + random.Next(translation[at].Sentences.Count - 1));
                    translation[at] = split with { Sentences = split.Sentences[..cut] };
                    translation.Insert(at + 1, split with { Sentences = split.Sentences[cut..] });
                    Mark([split], Edit.Split);
                    break;
                case 2 when Places(at, unit) is { Count: > 0 } places:
                    var moved = translation.GetRange(at, unit);
                    translation.RemoveRange(at, unit);
                    translation.InsertRange(places[random.Next(places.Count)], moved);
                    Mark(moved, Edit.Moved);
                    break;
                case 3 when translation.Count > 4:
                    Mark(translation.GetRange(at, unit), Edit.Dropped);
                    translation.RemoveRange(at, unit);
                    break;
                default:
                    translation.InsertRange(at, Enumerable.Range(0, unit).Select(_ => invent(translation[at].Element) with { Of = [] }).ToList());
                    added += unit;
                    break;
            }
        }

        var expected = source.Select((_, block) => Enumerable.Range(0, translation.Count).Where(i => translation[i].Of.Contains(block)).ToArray()).ToList();
        return new MadePair(Html(source), Html(translation), expected, edits, added);

        int CellsBefore(int at) => Enumerable.Range(1, at).TakeWhile(i => translation[at - i].Element == translation[at].Element).Count();

        // Items and rows move in their list and table, all else past one block at least, but not into a list or table.
        List<int> Places(int at, int unit)
        {
            var rest = translation[..at].Concat(translation[(at + unit)..]).ToList();
            var isFree = translation[at].IsProse || translation[at].Element[0] == 'h';
            return [.. Enumerable.Range(0, rest.Count + 1).Where(to => to != at && (isFree
                ? to == 0 || to == rest.Count || rest[to - 1].Element != rest[to].Element || rest[to].IsProse
                : (to > 0 && rest[to - 1].Element == translation[at].Element || to < rest.Count && rest[to].Element == translation[at].Element)
                    && Math.Abs(to - at) % unit == 0))];
        }

        void Mark(List<MadeBlock> blocks, Edit edit)
        {
            foreach (var number in blocks.SelectMany(block => block.Of))
            {
                edits[number] = edit;
            }
        }
    }

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

using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using OrchardParticipation.Bench.Diff;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["laws", ..])
{
    return Laws.Check(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
}

if (args is ["monster", var which])
{
    MonsterTable.Explain(which == "prose" ? Prose() : Monsters.All().ElementAt(int.Parse(which, CultureInfo.InvariantCulture)));
    return 0;
}

if (args is ["peak", var place])
{
    MonsterTable.PrintPeak(Monsters.All().ElementAt(int.Parse(place, CultureInfo.InvariantCulture)));
    return 0;
}

if (args is ["monsters"])
{
    MonsterTable.Print();
    return 0;
}

Console.WriteLine("| case | inserted + deleted, of the optimum |\n|---|---|");
foreach (var script in Enum.GetValues<Script>())
{
    foreach (var rate in new[] { 0.01, 0.05, 0.2, 1.0 })
    {
        var corpus = new Corpus(script, 1);
        var old = corpus.Text(3_000);
        Minimal($"{script}, {rate:P0} edited", corpus, old, rate < 1 ? corpus.Edit(old, rate) : corpus.Text(3_000));
    }

    var splits = new Corpus(script, 2);
    var text = splits.Text(3_000);
    Minimal($"{script}, paragraphs split, 5 % edited", splits, text, splits.Edit(splits.Split(text), 0.05));
    Minimal($"{script}, paragraphs joined, 5 % edited", splits, text, splits.Edit(splits.Merge(text), 0.05));
}

Console.WriteLine("\n| moves of whole blocks | F1 |\n|---|---|");
foreach (var rate in new[] { 0, 0.1, 0.2 })
{
    var all = Enum.GetValues<Script>().SelectMany(script => Enumerable.Range(1, 8).Select(seed => MoveScore.F1(script, seed, 4_000, 6, rate))).ToList();
    Console.WriteLine($"| moved block edited by {rate:P0} (5 scripts × 8 texts × 6 moves) | {all.Average():0.000} |");
}

Console.WriteLine("\n| 10,000 words, with parsing and the unified view | ours, ms | DiffPlex, ms | ratio |\n|---|---|---|---|");
var prose = new Corpus(Script.Latin, 3);
var tenThousand = prose.Text(10_000);
Race("20 % edited", prose, tenThousand, prose.Edit(tenThousand, 0.2), 15);
Race("unrelated", prose, tenThousand, prose.Text(10_000), 5);

Console.WriteLine("\n| growth, 5 % edited | ms | ms for 1,000 words |\n|---|---|---|");
foreach (var words in new[] { 1_000, 5_000, 10_000, 50_000 })
{
    var old = prose.Text(words);
    var (oldHtml, newHtml) = (prose.Html(old), prose.Html(prose.Edit(old, 0.05)));
    var time = Measure.Fastest(() => UnifiedView.Render(HtmlDiff.Compare(oldHtml, newHtml)), 9);
    Console.WriteLine($"| {words:N0} words | {time:0.0} | {time / words * 1_000:0.00} |");
}

Console.WriteLine();
MonsterTable.Print();
return 0;

static (string, string, string) Prose()
{
    var corpus = new Corpus(Script.Latin, 3);
    var old = corpus.Text(10_000);
    return ("prose, 20 % edited", corpus.Html(old), corpus.Html(corpus.Edit(old, 0.2)));
}

static void Minimal(string name, Corpus corpus, List<MadeBlock> old, List<MadeBlock> @new)
{
    var diff = HtmlDiff.Compare(corpus.Html(old), corpus.Html(@new));
    var optimum = Optimum.Of(corpus.Tokens(old), corpus.Tokens(@new));
    Console.WriteLine($"| {name} | {(double)(diff.InsertedWords + diff.DeletedWords) / Math.Max(1, optimum):0.000} |");
}

static void Race(string name, Corpus corpus, List<MadeBlock> old, List<MadeBlock> @new, int runs)
{
    var (oldHtml, newHtml, oldText, newText) = (corpus.Html(old), corpus.Html(@new), corpus.Bare(old), corpus.Bare(@new));
    var ours = Measure.Fastest(() => UnifiedView.Render(HtmlDiff.Compare(oldHtml, newHtml)), runs);
    var theirs = Measure.Fastest(() => Differ.Instance.CreateDiffs(oldText, newText, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance), runs);
    Console.WriteLine($"| {name} | {ours:0.0} | {theirs:0.0} | {ours / theirs:0.00} |");
}

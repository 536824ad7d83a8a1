using System.Diagnostics;
using System.Globalization;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Bench.Diff;

/// <summary>What the monsters take, and where the time of one of them goes.</summary>
internal static class MonsterTable
{
    public static void Print()
    {
        Console.WriteLine("| pairs of 2 MB | compare, ms | with the unified view, ms | allocated, of the input | held at one time, of the input | coarse |\n|---|---|---|---|---|---|");
        var number = 0;
        foreach (var (name, old, @new) in Monsters.All())
        {
            var compare = Measure.Fastest(() => HtmlDiff.Compare(old, @new), 15);
            var view = Measure.Fastest(() => UnifiedView.Render(HtmlDiff.Compare(old, @new)), 9);
            var allocated = Measure.Allocated(() => HtmlDiff.Compare(old, @new)) / InputOf(old, @new);
            var coarse = HtmlDiff.Compare(old, @new).Coarse ? "yes" : "no";
            Console.WriteLine($"| {name} | {compare:0} | {view:0} | {allocated:0.0} | {PeakInOwnProcess(number++)} | {coarse} |");
        }
    }

    public static void PrintPeak((string Name, string Old, string New) pair) =>
        Console.WriteLine($"{Measure.Peak(() => HtmlDiff.Compare(pair.Old, pair.New)) / InputOf(pair.Old, pair.New):0.0}");

    public static void Explain((string Name, string Old, string New) pair)
    {
        var (name, old, @new) = pair;
        var none = new DiffOptions(0);
        var compared = HtmlDiff.Compare(old, @new);
        Console.WriteLine(name);
        Console.WriteLine($"read and write: {Measure.Fastest(() => CanonicalHtml.Of(old) + CanonicalHtml.Of(@new), 3):0} ms");
        Console.WriteLine($"compare without steps: {Measure.Fastest(() => HtmlDiff.Compare(old, @new, none), 3):0} ms");
        Console.WriteLine($"compare: {Measure.Fastest(() => HtmlDiff.Compare(old, @new), 3):0} ms, {Measure.Allocated(() => HtmlDiff.Compare(old, @new)) / InputOf(old, @new):0.0} of the input allocated");
        Console.WriteLine($"unified view: {Measure.Fastest(() => UnifiedView.Render(compared), 3):0} ms");
    }

    // A pair's own process has no buffers in its pools that an earlier pair left there.
    private static string PeakInOwnProcess(int number)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(MonsterTable).Assembly.GetName().Name!);
        using var process = Process.Start(new ProcessStartInfo(program, ["peak", number.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        var peak = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return peak.Trim();
    }

    // Both texts in memory, two bytes a character.
    private static double InputOf(string old, string @new) => 2.0 * (old.Length + @new.Length);
}

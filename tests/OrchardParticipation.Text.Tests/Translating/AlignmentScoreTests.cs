using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class AlignmentScoreTests(ITestOutputHelper output)
{
    // Seeds that were not looked at while the weights were chosen.
    private const int FirstSeed = 10_001;
    private const int Documents = 400;

    [Fact]
    public void Nineteen_of_twenty_blocks_find_exactly_their_translation()
    {
        var blocks = Score(seed => new MadeTranslations(seed));

        Assert.InRange(Share(blocks), 0.95, 1);
        Assert.InRange(Share(blocks.Where(block => block.Element == "p")), 0.98, 1);
        Assert.InRange(Share(blocks.Where(block => block.Edit == Edit.None)), 0.97, 1);
        Assert.InRange(Share(blocks.Where(block => block.Edit == Edit.Merged)), 0.95, 1);
        Assert.InRange(Share(blocks.Where(block => block.Edit == Edit.Split)), 0.95, 1);
        // Items and cells of a few words look like their neighbours when one is gone or elsewhere; paragraphs do not.
        Assert.InRange(Share(blocks.Where(block => block is { Edit: Edit.Dropped, Element: "p" })), 0.8, 1);
        Assert.InRange(Share(blocks.Where(block => block is { Edit: Edit.Moved, Element: "p" })), 0.7, 1);
    }

    [Fact]
    public void So_they_do_without_a_name_or_a_number() =>
        Assert.InRange(Share(Score(seed => new MadeTranslations(seed, anchored: 0))), 0.95, 1);

    private List<(string Element, Edit Edit, bool Right)> Score(Func<int, MadeTranslations> texts)
    {
        var blocks = Enumerable.Range(FirstSeed, Documents).SelectMany(seed => Score(texts(seed).Make())).ToList();
        foreach (var group in blocks.GroupBy(block => block.Edit).OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key}: {Share(group):P1} of {group.Count()}; paragraphs {Share(group.Where(block => block.Element == "p")):P1}");
        }

        output.WriteLine($"All: {Share(blocks):P1} of {blocks.Count}; paragraphs {Share(blocks.Where(block => block.Element == "p")):P1}");
        return blocks;
    }

    private static double Share(IEnumerable<(string Element, Edit Edit, bool Right)> blocks) => blocks.Average(block => block.Right ? 1.0 : 0);

    private static IEnumerable<(string Element, Edit Edit, bool Right)> Score(MadePair pair)
    {
        var (source, translation) = (TranslatableHtml.Read(pair.Source), TranslatableHtml.Read(pair.Translation));
        var found = new int[source.Blocks.Count][];
        foreach (var group in BlockAlignment.Align(source.Blocks, translation.Blocks))
        {
            foreach (var block in group.Source)
            {
                found[block] = [.. group.Translation];
            }
        }

        Assert.Equal(pair.Expected.Count, found.Length);
        return found.Select((blocks, i) => (source.Blocks[i].Element, pair.Edits[i], blocks.SequenceEqual(pair.Expected[i])));
    }
}

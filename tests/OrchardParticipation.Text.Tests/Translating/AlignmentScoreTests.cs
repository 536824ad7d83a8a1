using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class AlignmentScoreTests(ITestOutputHelper output)
{
    [Fact]
    public void Nineteen_of_twenty_blocks_find_exactly_their_translation()
    {
        var blocks = Enumerable.Range(10_001, 400).SelectMany(seed => Score(new MadeTranslations(seed).Make())).ToList();

        foreach (var edit in blocks.GroupBy(block => block.Edit).OrderBy(group => group.Key))
        {
            output.WriteLine($"{edit.Key}: {edit.Count(block => block.Right)} of {edit.Count()}");
        }

        Assert.InRange(blocks.Count(block => block.Right) / (double)blocks.Count, 0.95, 1);
    }

    private static IEnumerable<(Edit Edit, bool Right)> Score(MadePair pair)
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
        return found.Select((blocks, i) => (pair.Edits[i], blocks.SequenceEqual(pair.Expected[i])));
    }
}

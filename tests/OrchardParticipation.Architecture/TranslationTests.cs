using OrchardParticipation.Strings;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

/// <summary>What <c>./dev strings</c> says, as a test.</summary>
public sealed class TranslationTests
{
    public static TheoryData<string> Folders => [.. Sources.In(Repository.Root).Select(sources => sources.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_text_of_the_interface_is_there_in_every_shipped_language(string folder) =>
        Assert.Empty(Program.All(Sources.In(Repository.Root).Single(sources => sources.Folder == folder)));
}

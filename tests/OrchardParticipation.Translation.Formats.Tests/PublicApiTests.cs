using OrchardParticipation.Testing;

namespace OrchardParticipation.Translation.Formats.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_types_are_on_one_page_and_nothing_else_is()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "src/Libraries/OrchardParticipation.Translation.Formats/README.md"));
        var named = page.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));

        Assert.Equal(typeof(TranslationDocument).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.InRange(page.Length, 1, 60);
    }
}

using OrchardParticipation.Testing;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_types_of_the_engine_and_of_translations_are_on_one_page_and_nothing_else_is()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "src/Libraries/OrchardParticipation.Text/README.md"));
        var named = page.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));

        string[] listed = [typeof(HtmlDiff).Namespace!, typeof(TranslatableHtml).Namespace!];
        var types = typeof(HtmlDiff).Assembly.GetExportedTypes().Where(type => listed.Any(name => type.Namespace!.StartsWith(name, StringComparison.Ordinal)));

        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.InRange(page.Length, 1, 60);
    }
}

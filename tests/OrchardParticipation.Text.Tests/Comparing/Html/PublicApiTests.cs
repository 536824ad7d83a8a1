using OrchardParticipation.Testing;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_types_of_the_engine_are_on_one_page_and_nothing_else_is()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "src/Libraries/OrchardParticipation.Text/README.md"));
        var named = page.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));

        var types = typeof(HtmlDiff).Assembly.GetExportedTypes().Where(type => type.Namespace!.StartsWith(typeof(HtmlDiff).Namespace!, StringComparison.Ordinal));

        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.InRange(page.Length, 1, 60);
    }
}

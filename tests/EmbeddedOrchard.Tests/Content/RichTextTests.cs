using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class RichTextTests
{
    private const string Hostile = "<p>Text</p><script>alert(1)</script><a href=\"javascript:alert(1)\" onmouseover=\"x()\">link</a>";
    private const string Clean = "<p>Text</p><a>link</a>";

    [Theory]
    [InlineData("create")]
    [InlineData("update")]
    [InlineData("publish")]
    [InlineData("draft")]
    public async Task Nothing_reaches_the_store_unsanitised(string way)
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(way is "update" ? VersionOptions.Published : VersionOptions.Draft);

        await host.EventsOfAsync(id, VersionOptions.Latest, async (contents, item) =>
        {
            if (way is "create")
            {
                item = await contents.NewAsync(Items.Versioned);
                id = item.ContentItemId;
            }

            item.Alter<HtmlBodyPart>(part => part.Html = Hostile);
            item.Alter<ContentPart>(Items.Versioned, part => part.Alter<HtmlField>("Lead", field => field.Html = Hostile));
            await (way switch
            {
                "create" => contents.CreateAsync(item),
                "update" => contents.UpdateAsync(item),
                "publish" => contents.PublishAsync(item),
                _ => contents.SaveDraftAsync(item),
            });
        });

        var row = Assert.Single(await host.RowsAsync(id));
        Assert.Equal(Clean, row.As<HtmlBodyPart>().Html);
        Assert.Equal(Clean, row.Get<ContentPart>(Items.Versioned).Get<HtmlField>("Lead").Html);
    }
}

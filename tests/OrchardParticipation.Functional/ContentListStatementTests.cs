using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>On a site of its own: a list of more than one page counts its lines, with one statement more.</summary>
public sealed class ContentListStatementTests(ListSite site) : IClassFixture<ListSite>
{
    private readonly Reader _editor = site.Editor;

    [Fact]
    public async Task A_list_and_an_editor_take_as_many_statements_for_three_items_as_for_one()
    {
        // A dashboard on which no published item has a draft has one question less.
        await _editor.TranslateAsync(await _editor.AddAsync("Earlier", "submit.Publish"), "fr");
        var first = await _editor.AddAsync("Counted one", "submit.Publish");
        var counts = new List<(int List, int Published, int Text, int Dashboard, int Editor)>();
        counts.Add(await CountAsync(first));

        foreach (var title in (string[])["Counted two", "Counted three"])
        {
            var id = await _editor.AddAsync(title, "submit.Publish");
            await _editor.TranslateAsync(id, "fr");
            await _editor.TranslateAsync(id, "es");
        }

        await _editor.TranslateAsync(first, "fr");
        await _editor.TranslateAsync(first, "es");
        counts.Add(await CountAsync(first));

        Assert.Equal([(4, 4, 5, 7, 3), (4, 4, 5, 7, 3)], counts);

        async Task<(int, int, int, int, int)> CountAsync(string id) => (
            await site.StatementsAsync(ContentListing.Path),
            await site.StatementsAsync(ContentListing.Path + "/Page?status=Published&sort=Title"),
            await site.StatementsAsync(ContentListing.Path + "?q=counted"),
            await site.StatementsAsync("/Admin"),
            await site.StatementsAsync($"{ContentListing.Path}/{id}/Edit"));
    }
}

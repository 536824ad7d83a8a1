using System.Net;

namespace OrchardParticipation.Functional;

public sealed class UnlocalizedTypeTests(FormSite site) : IClassFixture<FormSite>
{
    [Fact]
    public async Task An_item_without_languages_gets_none()
    {
        using var editor = await site.EditorAsync();
        var form = await FormSite.FormAsync(editor, FormSite.StoredEdit);

        using var answer = await editor.AddAsync(form, FormSite.StoredSheet, "fr");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("404", await editor.AnswerAsync($"{Translating.Address}?contentItemId={FormSite.StoredSheet}&targetCulture=fr"));
    }
}

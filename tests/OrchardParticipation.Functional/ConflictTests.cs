using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Two editors save two languages of one practice at the same instant, and both change what the languages share.</summary>
public sealed class ConflictTests : IAsyncLifetime
{
    private const string Practice = "processes/award2023/f/277/proposals/3107";
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";
    private const string French = "/Admin/Contents/ContentItems/4p9evd366as777ebnq3n99v08t/Edit";
    private const int Rounds = 6;

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task One_of_two_is_saved_and_the_other_is_told()
    {
        using var first = await EditorAsync();
        using var second = await EditorAsync();

        for (var round = 1; round <= Rounds; round++)
        {
            var (organization, city) = ($"Organization of round {round}", $"City of round {round}");
            var forms = (English: await FormAsync(first, English), French: await FormAsync(second, French));
            var answers = await Task.WhenAll(
                first.SubmitAsync(forms.English, English, [new("PracticePart.Organization", organization)], "submit.Publish"),
                second.SubmitAsync(forms.French, French, [new("PracticePart.City", city)], "submit.Publish"));

            var saved = answers.Select(answer => answer.StatusCode == HttpStatusCode.Redirect).ToArray();
            Assert.Single(saved, wasSaved => wasSaved);
            await AssertToldAsync(answers.Single(answer => answer.StatusCode != HttpStatusCode.Redirect), saved[0] ? ("PracticePart.City", city) : ("PracticePart.Organization", organization));
            foreach (var language in (string[])["en", "fr", "es"])
            {
                var text = (await first.PageAsync($"/{language}/{Practice}")).Body!.TextContent;
                Assert.Equal(saved[0], text.Contains(organization, StringComparison.Ordinal));
                Assert.Equal(saved[1], text.Contains(city, StringComparison.Ordinal));
            }
        }

        Assert.Empty(_site.Process.Errors);
    }

    [Fact]
    public async Task Publishing_from_the_list_never_undoes_a_fact_that_was_saved_at_the_same_moment()
    {
        using var first = await EditorAsync();
        using var second = await EditorAsync();

        for (var round = 1; round <= Rounds; round++)
        {
            var organization = $"Organization of round {round}";
            using var draft = await second.SubmitAsync(French, Editing.Form, [new("HtmlBodyPart.Html", $"<p>Tour {round}.</p>")], "submit.Save");
            Assert.Equal(HttpStatusCode.Redirect, draft.StatusCode);
            var form = await FormAsync(first, English);
            var token = FormFields.Of(await FormAsync(second, French)).Where(field => field.Key == "__RequestVerificationToken").ToList();
            var answers = await Task.WhenAll(
                first.SubmitAsync(form, English, [new("PracticePart.Organization", organization)], "submit.Publish"),
                second.Client.PostAsync(French.Replace("/Edit", "/Publish", StringComparison.Ordinal), new FormUrlEncodedContent(token)));

            Assert.Equal(HttpStatusCode.Redirect, answers[1].StatusCode);
            if (answers[0].StatusCode == HttpStatusCode.Redirect)
            {
                Assert.Contains(organization, (await first.PageAsync($"/fr/{Practice}")).Body!.TextContent, StringComparison.Ordinal);
            }
            else
            {
                await AssertToldAsync(answers[0], ("PracticePart.Organization", organization));
            }
        }

        Assert.Empty(_site.Process.Errors);
    }

    private static async Task AssertToldAsync(HttpResponseMessage answer, (string Name, string Value) typed)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Reader.ParseAsync(answer);
        Assert.Contains("Nothing was saved", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed.Value, page.QuerySelector($"[name='{typed.Name}']")!.GetAttribute("value"));
    }

    private static async Task<IHtmlFormElement> FormAsync(Reader editor, string path) =>
        (IHtmlFormElement)(await editor.PageAsync(path)).QuerySelector(Editing.Form)!;

    private async Task<Reader> EditorAsync()
    {
        var editor = _site.NewReader();
        await editor.SignInAsync();
        return editor;
    }
}

using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site of its own for each class whose tests write.</summary>
public sealed class EditableSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    public async Task<Reader> EditorAsync()
    {
        var reader = Site.NewReader();
        await reader.SignInAsync();
        return reader;
    }
}

internal static class Editing
{
    public const string NewPage = "/Admin/Contents/ContentTypes/Page/Create";

    /// <summary>The form that saves: an editor page has others (language switch, sign-out).</summary>
    public const string Form = "form:has([name='TitlePart.Title'])";

    public static Task<HttpResponseMessage> CreatePageAsync(this Reader editor, string title, string html, string submit = "submit.Publish") =>
        editor.SubmitAsync(NewPage, Form, [new("TitlePart.Title", title), new("HtmlBodyPart.Html", html)], submit);
}

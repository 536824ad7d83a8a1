using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose editors have made a taxonomy and a type that is filed under its terms, all in the admin: Water with Rivers under it, and Air.</summary>
public sealed class TaxonomySite : IAsyncLifetime
{
    public const string NewReport = "/Admin/Contents/ContentTypes/Report/Create";

    private const string Types = "/Admin/ContentTypes";
    private const string Form = "main form";

    public Site Site { get; private set; } = null!;

    public string Themes { get; private set; } = "";

    public string Water { get; private set; } = "";

    public string Rivers { get; private set; } = "";

    public string Air { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Site = await Site.StartAsync("BlankAward");
        using var editor = await EditorAsync();
        await TypeAsync(editor, "Topic", "TitlePart", "HtmlBodyPart");
        using var taxonomy = await editor.SubmitAsync(
            "/Admin/Contents/ContentTypes/Taxonomy/Create", Editing.Form, [new("TitlePart.Title", "Themes"), new("TaxonomyPart.TermContentType", "Topic")], "submit.Publish");
        Themes = taxonomy.Headers.Location!.OriginalString.Split('/')[4];
        using var water = await AddTermAsync(editor, "Water");
        Water = await editor.NodeAsync(Themes, "Water");
        using var rivers = await AddTermAsync(editor, "Rivers <b>", Water);
        Rivers = await editor.NodeAsync(Themes, "Rivers <b>");
        using var air = await AddTermAsync(editor, "Air");
        Air = await editor.NodeAsync(Themes, "Air");
        using var published = await editor.PublishAsync(Themes);

        await TypeAsync(editor, "Report", "TitlePart", "AutoroutePart", "LocalizationPart");
        using var field = await editor.SubmitAsync(Types + "/AddFieldTo/Report", Form, [new("Form.DisplayName", "Themes"), new("Form.FieldType", "TaxonomyField")]);
        using var settings = await editor.SubmitAsync(Types + "/EditField/Report/Themes", Form, [new("Settings.TaxonomyContentItemId", Themes)]);
    }

    public async ValueTask DisposeAsync()
    {
        var errors = Site.Process.Errors;
        await Site.DisposeAsync();
        Assert.Empty(errors);
    }

    public async Task<Reader> EditorAsync()
    {
        var editor = Site.NewReader();
        await editor.SignInAsync();
        return editor;
    }

    public Task<HttpResponseMessage> AddTermAsync(Reader editor, string title, string? below = null) => editor.SubmitAsync(
        $"/Admin/Taxonomies/Create/Topic?taxonomyContentItemId={Themes}{(below is null ? "" : "&taxonomyItemId=" + below)}", Trees.Form, [new("TitlePart.Title", title)]);

    public Task<HttpResponseMessage> SubmitAsync(Reader editor, string title, params string[] terms) =>
        SubmitValuesAsync(editor, title, [.. terms.Select(term => new KeyValuePair<string, string?>("Report.Themes.TermContentItemIds", term))]);

    public async Task<HttpResponseMessage> SubmitValuesAsync(Reader editor, string title, params KeyValuePair<string, string?>[] values)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await editor.PageAsync(NewReport)).QuerySelector(Editing.Form)!;
        var named = values.Select(value => value.Key).ToHashSet();
        var fields = FormFields.Of(form).Where(field => !named.Contains(field.Key) && field.Key != "TitlePart.Title").ToList();
        fields.AddRange(values.Select(value => new KeyValuePair<string, string>(value.Key, value.Value!)));
        fields.AddRange([new("TitlePart.Title", title), new("submit.Publish", "submit.Publish")]);
        return await editor.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
    }

    private static async Task TypeAsync(Reader editor, string name, params string[] parts)
    {
        using var created = await editor.SubmitAsync(Types + "/Create", Form, [new("Form.DisplayName", name)]);
        foreach (var part in parts)
        {
            using var added = await editor.SubmitAsync($"{Types}/AddPartsTo/{name}", Form, [new("parts", part)]);
        }
    }
}

using System.Net.Http.Headers;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

/// <summary>A site with a type that has a field for pictures, <c>Poster.Pictures</c>, and with a translator, who may not enter the library.</summary>
public sealed class MediaSite : IAsyncLifetime
{
    public const string Library = "/Admin/Media";
    public const string NewPoster = "/Admin/Contents/ContentTypes/Poster/Create";
    public const string Translator = "translator";

    private const string Types = "/Admin/ContentTypes";
    private const string Form = "main form";

    public Site Site { get; private set; } = null!;

    public string Folder => Path.Combine(Site.AppData, "Sites", "Default", "Media");

    public async ValueTask InitializeAsync()
    {
        Site = await Site.StartAsync("BlankAward");
        await Accounts.AddAsync(Site, Translator, "Translator");
        Directory.CreateDirectory(Folder);
        using var editor = await EditorAsync();
        await AddPosterAsync(editor);
    }

    /// <summary>Makes the type with a field for pictures.</summary>
    public static async Task AddPosterAsync(Reader editor)
    {
        using var created = await editor.SubmitAsync(Types + "/Create", Form, [new("Form.DisplayName", "Poster")]);
        foreach (var part in (string[])["TitlePart", "AutoroutePart"])
        {
            using var added = await editor.SubmitAsync(Types + "/AddPartsTo/Poster", Form, [new("parts", part)]);
        }

        using var field = await editor.SubmitAsync(Types + "/AddFieldTo/Poster", Form, [new("Form.DisplayName", "Pictures"), new("Form.FieldType", "MediaField")]);
        using var settings = await editor.SubmitAsync(Types + "/EditField/Poster/Pictures", Form, [new("Settings.Required", "true"), new("Settings.AllowedExtensions", ".jpg\n.png")]);
    }

    public async ValueTask DisposeAsync()
    {
        var errors = Site.Process.Errors;
        await Site.DisposeAsync();
        Assert.Empty(errors);
    }

    public async Task<Reader> EditorAsync(string name = Site.UserName)
    {
        var editor = Site.NewReader();
        await editor.SignInAsync(name);
        return editor;
    }

    /// <summary>Every file of a library with its date and its bytes, and every folder, in one text.</summary>
    public static string StateOf(string library) => string.Join('\n', new DirectoryInfo(library).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Where(entry => entry.LinkTarget is null)
        .Select(entry => entry is FileInfo file
            ? $"{file.FullName} {file.LastWriteTimeUtc:O} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)))}"
            : entry.FullName)
        .Order(StringComparer.Ordinal));

    /// <summary>Sends files as the form does, or as its script does.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(Reader editor, bool isScript, string folder, params (string Name, byte[] Content)[] files)
    {
        var form = (IHtmlFormElement)(await editor.PageAsync($"{Library}?path={Uri.EscapeDataString(folder)}")).QuerySelector("form[data-upload]")!;
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in FormFields.Of(form).Where(field => field.Key != "files"))
        {
            content.Add(new StringContent(value), key);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "files", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", isScript ? "application/json" : "text/html");
        return await editor.Client.SendAsync(request);
    }
}

/// <summary>One site for all tests of media: each uses files of its own.</summary>
[CollectionDefinition(Name)]
public sealed class MediaSites : ICollectionFixture<MediaSite>
{
    public const string Name = "media";
}

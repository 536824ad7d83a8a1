using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardParticipation.Testing;

/// <summary>A site with data of its own, as a recipe sets it up without a person.</summary>
public sealed class Site : IAsyncDisposable
{
    public const string UserName = "admin";
    public const string Password = "Award-2023!";

    private readonly string _appData;
    private readonly Dictionary<string, string> _settings;

    private Site(string appData, Dictionary<string, string> settings, SiteProcess process) =>
        (_appData, _settings, Process) = (appData, settings, process);

    public SiteProcess Process { get; private set; }

    public string AppData => _appData;

    public static async Task<Site> StartAsync(string recipe = "SeventeenthEdition", params (string Key, string Value)[] settings)
    {
        var appData = NewAppData();
        var environment = AutoSetup(recipe);
        foreach (var (key, value) in settings)
        {
            environment[key] = value;
        }

        // A recipe of the test's own stands in the folder that the setting names.
        if (!environment.ContainsKey("ASPNETCORE_CONTENTROOT"))
        {
            await SetUpSites.CopyAsync(recipe, appData);
        }

        return new Site(appData, environment, await SiteProcess.StartAsync(appData, environment));
    }

    /// <summary>The data of a site that a recipe has set up and that nobody has started.</summary>
    public static async Task<string> SetUpAsync(string recipe)
    {
        var appData = NewAppData();
        await SetUpSites.CopyAsync(recipe, appData);
        return appData;
    }

    public static string NewAppData() => Directory.CreateTempSubdirectory("orchard-participation-").FullName;

    public static Dictionary<string, string> AutoSetup(string recipe)
    {
        const string tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        return new Dictionary<string, string>
        {
            [tenant + "ShellName"] = "Default",
            [tenant + "SiteName"] = "Best Practice in Citizen Participation",
            [tenant + "SiteTimeZone"] = "Europe/Madrid",
            [tenant + "AdminUsername"] = UserName,
            [tenant + "AdminEmail"] = "admin@example.org",
            [tenant + "AdminPassword"] = Password,
            [tenant + "DatabaseProvider"] = "Sqlite",
            [tenant + "RecipeName"] = recipe,
        };
    }

    /// <summary>A reader of its own: no cookies yet, redirects are answers.</summary>
    public Reader NewReader() => new(Process.Address);

    public async Task RestartAsync()
    {
        await Process.DisposeAsync();
        Process = await SiteProcess.StartAsync(_appData, _settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        Directory.Delete(_appData, recursive: true);
    }
}

public sealed class Reader : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public Reader(Uri address) => Client = new HttpClient(_handler) { BaseAddress = address };

    public HttpClient Client { get; }

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Client.BaseAddress!);

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    /// <summary>Status and, of a redirect, the target: `302 /en/`.</summary>
    public async Task<string> AnswerAsync(string path, params (string Name, string Value)[] headers)
    {
        using var response = await GetAsync(path, headers);
        var target = response.Headers.Location;
        return target is null ? $"{(int)response.StatusCode}" : $"{(int)response.StatusCode} {(target.IsAbsoluteUri ? target.PathAndQuery : target.OriginalString)}";
    }

    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        return response.StatusCode == expected
            ? await ParseAsync(response)
            : throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}, not {(int)expected}.");
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>Posts the form on a page as a browser without scripts does, with some of its values replaced or left out (null).</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string formSelector, IEnumerable<KeyValuePair<string, string?>> values, string? submit = null)
    {
        var document = await PageAsync(page);
        var form = (IHtmlFormElement?)document.QuerySelector(formSelector)
            ?? throw new InvalidOperationException($"{page} has no form {formSelector}.");
        return await SubmitAsync(form, page, values, submit);
    }

    public Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, string page, IEnumerable<KeyValuePair<string, string?>> values, string? submit = null)
    {
        var replaced = values.ToList();
        var fields = FormFields.Of(form);
        fields.RemoveAll(field => replaced.Exists(other => other.Key == field.Key));
        fields.AddRange(replaced.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Key, field.Value!)));

        if (submit is not null)
        {
            fields.Add(new(submit, submit));
        }

        var action = form.GetAttribute("action") is { Length: > 0 } target ? target : page;
        return Client.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    public async Task SignInAsync(string userName = Site.UserName, string password = Site.Password)
    {
        var document = await PageAsync("/Login");
        var form = document.Forms.First(candidate => candidate.QuerySelector("input[type=password]") is not null);
        var name = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().First(input => input.Type is "text" or "email").Name!;
        var secret = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().First(input => input.Type == "password").Name!;
        using var answer = await SubmitAsync(form, "/Login", [new(name, userName), new(secret, password)]);
        if (answer.StatusCode != HttpStatusCode.Redirect && answer.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"Sign-in answered {(int)answer.StatusCode}.");
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }
}

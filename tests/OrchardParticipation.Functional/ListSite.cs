using System.Globalization;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose log has every SQL statement, with the address of the request that it ran for.</summary>
public sealed class ListSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public Reader Editor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await Site.StartAsync(
            "BlankAward",
            ("Logging__LogLevel__EmbeddedOrchard.Store", "Debug"),
            ("Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics", "Information"),
            ("Logging__Console__FormatterOptions__IncludeScopes", "true"));
        Editor = Site.NewReader();
        await Editor.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>How many statements a page takes when everything that is read once has been read.</summary>
    public async Task<int> StatementsAsync(string path)
    {
        for (var warmUp = 0; warmUp < 2; warmUp++)
        {
            using var answer = await Editor.GetAsync(path);
        }

        var probe = path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "probe=" + Guid.NewGuid().ToString("n", CultureInfo.InvariantCulture);
        using (var answer = await Editor.GetAsync(probe))
        {
            answer.EnsureSuccessStatusCode();
        }

        return await StatementsOfAsync(probe);
    }

    private async Task<int> StatementsOfAsync(string probe)
    {
        for (var waited = 0; waited < 200; waited++)
        {
            var lines = Site.Process.Output.Split('\n');
            var start = Array.FindIndex(lines, line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains(probe, StringComparison.Ordinal));
            var end = Array.FindIndex(lines, line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains(probe, StringComparison.Ordinal));
            if (start >= 0 && end > start)
            {
                var scope = $"RequestPath:{probe.Split('?')[0]} ";
                return lines[start..end].Count(line => line.Contains("SQL: ", StringComparison.Ordinal) && line.Contains(scope, StringComparison.Ordinal));
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The log never said that {probe} was finished.");
    }
}

internal static class ContentListing
{
    public const string Path = "/Admin/Contents/ContentItems";

    public static async Task<IReadOnlyList<string>> TitlesAsync(this Reader editor, string query = "") => TitlesOf(await editor.PageAsync(Path + query));

    public static IReadOnlyList<string> TitlesOf(IHtmlDocument page) => [.. page.QuerySelectorAll("table.list tbody th").Select(title => title.TextContent.Trim())];

    /// <summary>Makes a page and gives the id of its item.</summary>
    public static async Task<string> AddAsync(this Reader editor, string title, string submit = "submit.Save")
    {
        using var answer = await editor.CreatePageAsync(title, "<p>Text</p>", submit);
        return answer.Headers.Location!.OriginalString.Split('/')[^2];
    }

    public static async Task<string> TranslateAsync(this Reader editor, string id, string culture)
    {
        var edit = $"{Path}/{id}/Edit";
        var form = (await editor.PageAsync(edit)).Forms.First(form => form.QuerySelector($"[name=targetCulture][value={culture}]") is not null);
        if (form.Method == "get")
        {
            // Several texts to start from: it is the one that was open.
            edit = $"/Admin/ContentLocalization?contentItemId={id}&targetCulture={culture}";
            form = (IHtmlFormElement)(await editor.PageAsync(edit)).QuerySelector("main form")!;
        }

        using var answer = await editor.SubmitAsync(form, edit, []);
        return answer.Headers.Location!.OriginalString.Split('/')[^2];
    }

    /// <summary>The public state of an item, from its line in the list: its status and the states of its languages.</summary>
    public static async Task<string> StateAsync(this Reader editor, string title)
    {
        var page = await editor.PageAsync($"{Path}?q={Uri.EscapeDataString(title)}");
        return string.Join('\n', page.QuerySelectorAll("table.list tbody tr").Select(line =>
            $"{line.QuerySelector("th")!.TextContent.Trim()}: {line.QuerySelector(".state")!.TextContent} {string.Join(' ', line.QuerySelectorAll(".languages a").Select(language => language.ClassName!.Split("--")[^1]))}"));
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>What a person does on the pages of imports.</summary>
internal static class ImportScreens
{
    public const string Start = "/Admin/Decidim/Import";

    /// <summary>Sends files, and comes back with the address of their report when it is there.</summary>
    public static async Task<string> UploadAsync(this Reader admin, IReadOnlyDictionary<string, string>? fields, params (string Name, byte[] Content)[] files)
    {
        using var answer = await admin.SendFilesAsync(fields, files);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var report = answer.Headers.Location!.OriginalString;
        await admin.ReportAsync(report);
        return report;
    }

    public static async Task<HttpResponseMessage> SendFilesAsync(this Reader admin, IReadOnlyDictionary<string, string>? fields, params (string Name, byte[] Content)[] files)
    {
        var form = (IHtmlFormElement)(await admin.PageAsync(Start)).QuerySelector("main form.decidim-form, form.decidim-form")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(form))
        {
            content.Add(new StringContent(fields?.GetValueOrDefault(name) ?? value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Files", name);
        }

        return await admin.Client.PostAsync(form.GetAttribute("action"), content);
    }

    /// <summary>The report, once nothing runs any more.</summary>
    public static async Task<IHtmlDocument> ReportAsync(this Reader admin, string report)
    {
        for (var waited = 0; waited < 600; waited++)
        {
            var page = await admin.PageAsync(report);
            if (page.QuerySelector("[data-refresh]") is null)
            {
                return page;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException(report + " does not come to an end.");
    }

    /// <summary>Presses the button that imports.</summary>
    public static async Task<IHtmlDocument> ImportAsync(this Reader admin, string report, bool joinCopies = false)
    {
        using var answer = await admin.SubmitAsync(report, "form[action*='/Write']", joinCopies ? [new("joinCopies", "true")] : []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await admin.ReportAsync(report);
    }

    /// <summary>The counts of the report: editions, then practices; each new, changed, left.</summary>
    public static string Counts(this IHtmlDocument report) => string.Join(' ', report.QuerySelectorAll(".decidim-counts tbody td").Select(cell => cell.TextContent.Trim()));

    public static string Status(this IHtmlDocument report) => report.QuerySelector("[role=status]")!.TextContent.Trim();
}

using System.Net;
using OrchardParticipation.Functional.DecidimImports;
using OrchardParticipation.Functional.Media;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Permissions;

/// <summary>Real things to try addresses on: by the probe, and what only a screen makes, by an administrator one after the other.</summary>
internal sealed class Things(Site site, Reader admin) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _made;

    /// <param name="name">As the table names it.</param>
    /// <param name="owner">The id of the user it belongs to, where that makes a difference.</param>
    /// <returns>What stands for it in an address.</returns>
    public async Task<string> MakeAsync(string name, string owner)
    {
        if (name is not ("plan" or "import" or "decidim" or "file" or "event"))
        {
            return await ProbeAsync(name, owner);
        }

        await _turn.WaitAsync();
        try
        {
            return await (name switch
            {
                "plan" => PlanAsync($"Plan {++_made}"),
                "import" => ImportAsync(),
                "decidim" => DecidimAsync(),
                "file" => FileAsync($"file-{++_made}.jpg"),
                _ => EventAsync(),
            });
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<string> ProbeAsync(string name, string owner)
    {
        using var probe = site.NewReader();
        using var made = await probe.GetAsync($"/probe/{name}?owner={owner}");
        return made.IsSuccessStatusCode
            ? await made.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"The probe made no {name}: {(int)made.StatusCode}.\n{site.Process.Output}");
    }

    private async Task<string> PlanAsync(string name)
    {
        // Others change the list of plans meanwhile: then the form comes back, and is sent again.
        while (true)
        {
            using var made = await admin.SubmitAsync("/Admin/DeploymentPlan/Create", "main form", [new("Form.Name", name)]);
            if (made.StatusCode == HttpStatusCode.Redirect)
            {
                break;
            }

            Assert.Contains("somebody else saved at the same moment", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var plans = await admin.PageAsync("/Admin/DeploymentPlan/Index");
        return plans.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th a")!.TextContent == name).QuerySelector("form")!.GetAttribute("action")!.Split('/')[^1];
    }

    /// <summary>A recipe without steps: whoever runs it changes nothing.</summary>
    private async Task<string> ImportAsync()
    {
        using var sent = await admin.PostAsync("/Admin/DeploymentPlan/Import/Json", new KeyValuePair<string, string>("json", """{ "name": "Nothing", "steps": [] }"""));
        return LastOf(sent);
    }

    /// <summary>A file that cannot be read: whoever writes it imports nothing.</summary>
    private async Task<string> DecidimAsync()
    {
        using var sent = await admin.SendFilesAsync(null, ("wrong.json", "{"u8.ToArray()));
        var report = sent.Headers.Location!.OriginalString;
        await admin.ReportAsync(report);
        return report.Split('/')[^1];
    }

    private async Task<string> FileAsync(string name)
    {
        using var sent = await MediaSite.UploadAsync(admin, isScript: false, "", (name, Photos.Plain(8, 8)));
        return name;
    }

    private async Task<string> EventAsync() =>
        (await admin.PageAsync("/Admin/AuditTrail")).QuerySelector("tbody a")!.GetAttribute("href")!.Split('/')[^1];

    private static string LastOf(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Redirect
        ? answer.Headers.Location!.OriginalString.Split('/')[^1]
        : throw new InvalidOperationException($"Nothing was made: {(int)answer.StatusCode}.");
}

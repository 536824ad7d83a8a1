using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>A site is exported and imported once more, with the browser's own means.</summary>
public sealed class MovingJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public async Task What_was_exported_is_imported_after_a_change(string language, bool scripts)
    {
        await using var owner = await VisitAsync(language, scripts);
        await owner.SignInAsync();
        await owner.GoAsync("/Admin/DeploymentPlan/Create");
        await owner.Page.Locator("main button[type=submit]").ClickAsync();
        await Assertions.Expect(owner.Page.Locator(".summary")).ToHaveCountAsync(1);
        await owner.Page.Locator("[name='Form.Name']").FillAsync("Everything " + language);
        await owner.Page.Locator("main button[type=submit]").SendAsync();
        var plan = owner.Page.Locator("tbody tr").Filter(new() { HasText = "Everything " + language });
        var download = await owner.Page.RunAndWaitForDownloadAsync(() => plan.Locator("[name=format][value=zip]").ClickAsync());
        Assert.Equal($"Everything-{language}.zip", download.SuggestedFilename);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".zip");
        await download.SaveAsAsync(file);

        // Somebody deletes a page; the import brings it back.
        await owner.GoAsync("/Admin/Contents/ContentItems/4xm003fksmev0yegmgs0gjxhh6/Delete");
        await owner.Page.Locator("main form.editor__buttons button[type=submit]").SendAsync();
        Assert.Equal(404, await owner.StatusAsync("/en/pages/about"));

        await owner.GoAsync("/Admin/DeploymentPlan/Import/Index");
        await owner.Page.Locator("#importedPackage").SetInputFilesAsync(file);
        await owner.Page.Locator("main form.editor button[type=submit]").SendAsync();
        await Assertions.Expect(owner.Page.Locator(".step li .badge")).ToHaveCountAsync(1);
        await owner.Page.Locator("form[action*='/Run/'] button").SendAsync();
        await Assertions.Expect(owner.Page.Locator(".message-success")).ToHaveCountAsync(1);
        Assert.Equal(200, await owner.StatusAsync("/en/pages/about"));
        File.Delete(file);
    }

    [Fact]
    public async Task The_screens_fit_and_pass_axe()
    {
        await using var owner = await VisitAsync("en", scripts: true);
        await owner.SignInAsync();
        foreach (var (name, address) in new[]
        {
            ("features", "/Admin/Features"), ("feature-off", "/Admin/Features/OrchardParticipation.Revisions/Disable"), ("themes", "/Admin/Themes"), ("recipes", "/Admin/Recipes"),
            ("plan", "/Admin/DeploymentPlan/Create"), ("import", "/Admin/DeploymentPlan/Import/Index"),
        })
        {
            await owner.GoAsync(address);
            await owner.LookAsync(name);
        }

        await owner.Page.Locator("main form.editor button[type=submit]").SendAsync();
        await owner.LookAsync("import-nothing");
        await owner.GoAsync("/Admin/DeploymentPlan/Create");
        await owner.Page.Locator("[name='Form.Media'][value=chosen]").CheckAsync();
        await owner.Page.Locator("[name='Form.MediaPaths']").FillAsync("nowhere/river.jpg");
        await owner.Page.Locator("main button[type=submit]").SendAsync();
        await owner.LookAsync("plan-media");
        await owner.Page.Locator("[name='Form.Media'][value='']").CheckAsync();
        await owner.Page.Locator("[name='Form.Name']").FillAsync("To look at");
        await owner.Page.Locator("main button[type=submit]").SendAsync();
        await owner.LookAsync("plans");
        await SendAsync(owner, """{ "steps": [ { "name": "settings", "PageSize": 20, "MaxPageSize": 100 }, { "name": "Roles", "Roles": [ { "Name": "Jury", "Permissions": [ "AccessAdminPanel" ] } ] } ] }""");
        await owner.LookAsync("report");
        await SendAsync(owner, """{ "steps": [ { "name": "settings", "PageSize": "many" }, { "name": "nothing" } ] }""");
        await owner.LookAsync("report-problems");
        await SendAsync(owner, """{ "steps": [ { "name": "feature", "disable": [ "OrchardParticipation.Decidim" ] } ] }""");
        await owner.LookAsync("report-features");
    }

    private static async Task SendAsync(Visit owner, string recipe)
    {
        await owner.GoAsync("/Admin/DeploymentPlan/Import/Json");
        await owner.Page.Locator("#json").FillAsync(recipe);
        await owner.Page.Locator("main form.editor button[type=submit]").SendAsync();
        await Assertions.Expect(owner.Page.Locator("[data-refresh]")).ToHaveCountAsync(0);
    }

    private Task<Visit> VisitAsync(string language, bool scripts) => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts, language);
}

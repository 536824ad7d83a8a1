using System.Net;
using EmbeddedOrchard.Tests.Shell;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Admin;

/// <summary>A module that knows nothing of this admin (SampleModule) has its screens, menu and editors in it.</summary>
public sealed class ModuleScreenTests : IAsyncLifetime
{
    private const string Create = "/Admin/Contents/ContentTypes/Visit/Create";

    private TestSite _site = null!;
    private Reader _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(TestSite.NewAppData(), modules: ["EmbeddedOrchard.Admin", "SampleModule"]);
        await _site.SetUpAsync("SampleModule");
        _reader = new Reader(_site.Address);
        await _reader.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_screen_of_a_module_stands_in_the_shell_of_the_admin_with_its_menu()
    {
        var page = await _reader.PageAsync("/Admin/Visits");

        Assert.Equal("Guest book", page.QuerySelector("main h1")!.TextContent);
        var current = page.QuerySelector("nav.menu [aria-current=page]")!;
        Assert.Equal(("Guest book", "/Admin/Visits"), (current.TextContent, current.GetAttribute("href")));
        Assert.Contains(page.QuerySelectorAll("nav.menu .menu__group"), group => group.TextContent == "Visits");
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet][href*='admin.css']"));
    }

    [Fact]
    public async Task A_form_of_a_module_is_sent_with_its_token()
    {
        using var answer = await _reader.SubmitAsync("/Admin/Visits", "main form", [new("guest", "Ada")]);

        Assert.Equal("booked Ada", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_screen_of_a_module_asks_those_who_are_not_signed_in_to_sign_in()
    {
        using var stranger = new Reader(_site.Address);

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync("/Admin/Visits"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_module_is_edited_in_the_editor_and_its_refusals_are_shown_there()
    {
        var refused = await Reader.ParseAsync(await _reader.SubmitAsync(Create, "form.editor", [new("TitlePart.Title", "First visit")], "submit.Publish"));
        Assert.Contains("A visit has a guest.", refused.QuerySelector("form.editor")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("First visit", refused.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));

        using var saved = await _reader.SubmitAsync(Create, "form.editor", [new("TitlePart.Title", "First visit"), new("VisitPart.Guest", "Ada")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var editor = await _reader.PageAsync(saved.Headers.Location!.OriginalString);
        Assert.Equal("Ada", editor.QuerySelector("[name='VisitPart.Guest']")!.GetAttribute("value"));
    }
}

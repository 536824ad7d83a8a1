using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The main menu, as editors change it and readers see it.</summary>
public sealed class MenuTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Menu = "400f79y7hyv87f68eem6pmdgqc";
    private const string Link = "LinkMenuItemPart.";

    [Fact]
    public async Task A_new_site_leads_where_it_always_did()
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(["Accueil /fr/", "Éditions /fr/processes", "À propos /fr/pages/about"], (await LinksAsync(reader, "/fr/")).Take(3));
        Assert.Equal(["Inicio /es/", "Ediciones /es/processes", "Acerca de /es/pages/about"], (await LinksAsync(reader, "/es/pages/terms")).Take(3));
        Assert.Equal("Home", (await reader.PageAsync("/en/")).QuerySelector(".site-nav [aria-current=page]")!.TextContent);
        Assert.Equal("À propos", (await reader.PageAsync("/fr/pages/about")).QuerySelector(".site-nav [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task An_entry_is_public_when_its_menu_is_published_and_not_before()
    {
        using var editor = await site.EditorAsync();
        using var reader = site.Site.NewReader();

        using var added = await AddAsync(editor, "<script>alert(1)</script> News", "~/en/pages/terms");
        Assert.StartsWith(Trees.Editor(Menu) + "#node-", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain(await LinksAsync(reader, "/en/"), link => link.Contains("News", StringComparison.Ordinal));
        using var published = await editor.PublishAsync(Menu);

        Assert.Contains("<script>alert(1)</script> News /en/pages/terms", await LinksAsync(reader, "/en/"));
        Assert.Empty((await reader.PageAsync("/en/")).QuerySelectorAll(".site-nav script"));
        Assert.Empty((await editor.PageAsync(Trees.Editor(Menu))).QuerySelectorAll(".tree script"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example")]
    [InlineData("somewhere")]
    public async Task An_address_that_no_reader_should_follow_is_refused_beside_its_field(string url)
    {
        using var editor = await site.EditorAsync();

        using var answer = await AddAsync(editor, "Refused", url);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("An address starts with ~/", page.QuerySelector($"[data-valmsg-for='{Link}Url']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(url, page.QuerySelector($"[name='{Link}Url']")!.GetAttribute("value"));
        Assert.DoesNotContain("Refused", await editor.TreeAsync(Menu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_moves_under_another_and_is_shown_below_it()
    {
        using var editor = await site.EditorAsync();
        using var reader = site.Site.NewReader();
        using var first = await AddAsync(editor, "Parent", "https://example.org/");
        using var second = await AddAsync(editor, "Child", "https://example.org/child");

        using var moved = await editor.MoveAsync(Menu, "In", await editor.NodeAsync(Menu, "Child"));
        Assert.EndsWith("#node-" + await editor.NodeAsync(Menu, "Child"), moved.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Parent(Child)", await editor.TreeAsync(Menu), StringComparison.Ordinal);
        Assert.DoesNotContain(await LinksAsync(reader, "/en/"), link => link.StartsWith("Child", StringComparison.Ordinal));
        using var published = await editor.PublishAsync(Menu);

        var below = (await reader.PageAsync("/en/")).QuerySelector(".site-nav ul ul a[href='https://example.org/child']")!;
        Assert.Equal("Parent", below.Closest("ul")!.ParentElement!.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task A_move_that_cannot_be_is_refused_and_nothing_is_lost()
    {
        using var editor = await site.EditorAsync();
        var before = await editor.TreeAsync(Menu);
        var home = await editor.NodeAsync(Menu, "Home");

        foreach (var (move, node) in ((string, string)[])[("In", home), ("Up", home), ("Out", home), ("Up", "nobody"), ("In", "")])
        {
            using var answer = await editor.MoveAsync(Menu, move, node);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("This entry cannot be moved there.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(before, await editor.TreeAsync(Menu));
    }

    [Fact]
    public async Task Deleting_says_how_many_go_with_an_entry()
    {
        using var editor = await site.EditorAsync();
        using var first = await AddAsync(editor, "Doomed", "https://example.org/");
        var doomed = await editor.NodeAsync(Menu, "Doomed");
        using var second = await AddAsync(editor, "Doomed too", "https://example.org/", below: doomed);
        var question = Node("Delete", doomed);

        Assert.Contains("1 entry under it is deleted with it.", (await editor.PageAsync(question)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Doomed(Doomed too)", await editor.TreeAsync(Menu), StringComparison.Ordinal);
        using var deleted = await editor.SubmitAsync(question, "main form", []);

        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        Assert.DoesNotContain("Doomed", await editor.TreeAsync(Menu), StringComparison.Ordinal);
        Assert.Equal("404", await editor.AnswerAsync(question));
    }

    [Fact]
    public async Task What_somebody_else_did_meanwhile_is_told_and_kept()
    {
        using var editor = await site.EditorAsync();
        using var other = await site.EditorAsync();
        using var added = await AddAsync(editor, "Contested", "https://example.org/");
        var address = Node("Edit", await editor.NodeAsync(Menu, "Contested"));
        var opened = (IHtmlFormElement)(await editor.PageAsync(address)).QuerySelector(Trees.Form)!;
        var question = (IHtmlFormElement)(await editor.PageAsync(address.Replace("Edit", "Delete", StringComparison.Ordinal))).QuerySelector("main form")!;
        using var theirs = await other.SubmitAsync(address, Trees.Form, [new(Link + "Name", "Contested by them")]);
        Assert.Equal(HttpStatusCode.Redirect, theirs.StatusCode);

        using var delete = await editor.SubmitAsync(question, address, []);
        using var mine = await editor.SubmitAsync(opened, address, [new(Link + "Name", "Contested by me")]);
        var told = await Reader.ParseAsync(mine);

        Assert.Contains("meanwhile, at", (await Reader.ParseAsync(delete)).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("meanwhile, at", told.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Contested by me", told.QuerySelector($"[name='{Link}Name']")!.GetAttribute("value"));
        Assert.Contains("Contested by them", await editor.TreeAsync(Menu), StringComparison.Ordinal);
        using var again = await editor.SubmitAsync((IHtmlFormElement)told.QuerySelector(Trees.Form)!, address, []);
        Assert.Contains("Contested by me", await editor.TreeAsync(Menu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_for_a_page_is_there_while_the_page_is()
    {
        using var editor = await site.EditorAsync();
        using var reader = site.Site.NewReader();
        using var page = await editor.CreatePageAsync("Linked page", "<p>Text</p>");
        var item = page.Headers.Location!.OriginalString.Split('/')[4];
        using var added = await editor.SubmitAsync(
            Create("ContentMenuItem"), Trees.Form, [new("ContentMenuItemPart.Name", "To the page"), new("ContentMenuItemPart.SelectedContentItem.ContentItemIds", item)]);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        using var published = await editor.PublishAsync(Menu);
        Assert.Contains("To the page /en/pages/linked-page", await LinksAsync(reader, "/en/"));

        using var hidden = await editor.SubmitAsync(Trees.Editor(item), $"form[action*='{item}/Unpublish']", []);

        Assert.DoesNotContain(await LinksAsync(reader, "/en/"), link => link.StartsWith("To the page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Html_of_an_entry_is_sanitised()
    {
        using var editor = await site.EditorAsync();
        using var reader = site.Site.NewReader();

        using var added = await editor.SubmitAsync(Create("HtmlMenuItem"), Trees.Form, [new("HtmlMenuItemPart.Name", "Rich"), new("HtmlMenuItemPart.Html", "<b>Rich</b><script>alert(1)</script><img src=x onerror=alert(1)>")]);
        using var published = await editor.PublishAsync(Menu);

        var nav = (await reader.PageAsync("/en/")).QuerySelector(".site-nav")!;
        Assert.Equal("Rich", nav.QuerySelector("b")!.TextContent);
        Assert.Empty(nav.QuerySelectorAll("script, [onerror]"));
    }

    [Fact]
    public async Task Strangers_forged_forms_and_wrong_ids_change_nothing()
    {
        using var stranger = site.Site.NewReader();
        using var editor = await site.EditorAsync();
        var home = await editor.NodeAsync(Menu, "Home");
        var before = await editor.TreeAsync(Menu);

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(Create("LinkMenuItem")), StringComparison.Ordinal);
        using var forged = await editor.SubmitAsync(Create("LinkMenuItem"), Trees.Form, [new(Link + "Name", "Forged"), new(Link + "Url", "/x"), new("__RequestVerificationToken", "forged")]);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var forgedDelete = await editor.SubmitAsync(Node("Delete", home), "main form", [new("__RequestVerificationToken", "forged")]);
        Assert.Equal(HttpStatusCode.BadRequest, forgedDelete.StatusCode);
        foreach (var address in (string[])[
            Create("Page"), Create("Menu"), Create("Nothing"), Create("LinkMenuItem") + "&menuItemId=nobody", "/Admin/Menu/Create/LinkMenuItem", "/Admin/Menu/Create/LinkMenuItem?menuContentItemId=nobody",
            "/Admin/Menu/Create/LinkMenuItem?menuContentItemId=48jt97kb6cq643dzvmxxqkfbf5", Node("Edit", "nobody"), Node("Edit", ""), Node("Delete", "nobody"), $"/Admin/Menu/Edit?menuContentItemId=nobody&menuItemId={home}"])
        {
            Assert.Equal($"404 {address}", $"{await editor.AnswerAsync(address)} {address}");
        }

        Assert.Equal(before, await editor.TreeAsync(Menu));
    }

    private static string Create(string type) => $"/Admin/Menu/Create/{type}?menuContentItemId={Menu}";

    private static string Node(string action, string node) => $"/Admin/Menu/{action}?menuContentItemId={Menu}&menuItemId={node}";

    private static Task<HttpResponseMessage> AddAsync(Reader editor, string text, string url, string? below = null) =>
        editor.SubmitAsync(Create("LinkMenuItem") + (below is null ? "" : "&menuItemId=" + below), Trees.Form, [new(Link + "Name", text), new(Link + "Url", url)]);

    private static async Task<IReadOnlyList<string>> LinksAsync(Reader reader, string path) =>
        [.. (await reader.PageAsync(path)).QuerySelectorAll(".site-nav a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")];
}

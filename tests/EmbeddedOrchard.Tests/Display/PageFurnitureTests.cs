using System.Text.Encodings.Web;
using EmbeddedOrchard.Display.Notices;
using EmbeddedOrchard.Display.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;

namespace EmbeddedOrchard.Tests.Display;

public sealed class PageFurnitureTests
{
    private readonly NoticeCookie _cookie = new(new EphemeralDataProtectionProvider(), NullLogger<NoticeCookie>.Instance);

    [Fact]
    public void A_title_has_its_segments_in_order()
    {
        var title = new PageTitleBuilder();
        title.AddSegment(new HtmlString("Site"), "after");
        title.AddSegment(new HtmlString("Medellín"));

        Assert.Equal("Medellín - Site", Html(title.GenerateTitle()));
    }

    [Fact]
    public void A_fixed_title_stands_alone()
    {
        var title = new PageTitleBuilder();
        title.AddSegment(new HtmlString("Site"));
        title.SetFixedTitle(new HtmlString("Alone"));

        Assert.Equal("Alone", Html(title.GenerateTitle()));
    }

    [Fact]
    public void The_head_has_each_link_once_and_the_last_description()
    {
        var resources = new ResourceManager(new SignedIn(), new Unversioned(), HtmlEncoder.Default);
        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = "/en/" });
        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = "/en/" });
        resources.RegisterMeta(new MetaEntry(name: "description", content: "First"));
        resources.RegisterMeta(new MetaEntry(name: "description", content: "\"Last\" & best"));

        using var head = new StringWriter();
        resources.RenderHeadLink(head);
        resources.RenderMeta(head);

        Assert.Equal(
            ["<link href=\"/en/\" rel=\"canonical\" />", "<meta content=\"&quot;Last&quot; &amp; best\" name=\"description\" />"],
            head.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }

    [Fact]
    public void A_message_crosses_a_redirect_in_a_cookie_that_scripts_cannot_read()
    {
        var answer = new DefaultHttpContext();
        _cookie.Write(answer, [new Notice(NotifyType.Success, "Saved")]);
        var set = Assert.Single(answer.Response.Headers.SetCookie)!;
        Assert.Contains("httponly", set, StringComparison.Ordinal);

        Assert.Equal([new Notice(NotifyType.Success, "Saved")], _cookie.Read(Request(set.Split(';')[0])));
    }

    [Fact]
    public void No_message_no_cookie()
    {
        var answer = new DefaultHttpContext();
        _cookie.Write(answer, []);
        _cookie.Delete(answer);

        Assert.Equal(0, answer.Response.Headers.SetCookie.Count);
    }

    [Theory]
    [InlineData("orch_notify=tampered")]
    [InlineData("orch_notify=")]
    [InlineData("orch_notify=CfDJ8A%00")]
    public void A_forged_message_is_not_shown(string cookie) => Assert.Empty(_cookie.Read(Request(cookie)));

    [Fact]
    public void Too_many_messages_do_not_make_a_cookie_that_browsers_refuse()
    {
        var answer = new DefaultHttpContext();
        _cookie.Write(answer, Enumerable.Range(0, 100).Select(number => new Notice(NotifyType.Error, new string('x', 100) + number)));

        Assert.InRange(Assert.Single(answer.Response.Headers.SetCookie)!.Length, 1, 4096);
    }

    private static HttpRequest Request(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        return context.Request;
    }

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class Unversioned : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}

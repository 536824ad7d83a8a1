using EmbeddedOrchard.Admin.Editors.RichText;
using EmbeddedOrchard.Display.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class RichTextScriptTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rich-text-").FullName;
    private readonly ResourceManager _resources = new(new HttpContextAccessor(), new Versions(), System.Text.Encodings.Web.HtmlEncoder.Default);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_page_asks_for_no_script_that_was_not_built() => Assert.Empty(Rendered());

    [Fact]
    public void A_page_asks_for_the_script_once_whatever_the_number_of_its_texts()
    {
        var file = Path.Combine(_root, RichTextScript.Path.TrimStart('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");

        Assert.Equal("""<script src="/site/TheAdmin/js/built/rich-text.js?v=1" type="module"></script>""", Rendered().Trim());
    }

    private string Rendered()
    {
        var script = new RichTextScript(new Environment(_root), new Versions(), _resources);
        script.Require("/site");
        script.Require("/site");
        using var writer = new StringWriter();
        _resources.RenderFootScript(writer);
        return writer.ToString();
    }

    private sealed class Versions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }

    private sealed class Environment(string root) : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = root;
        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(root, ExclusionFilters.None);
        public string ApplicationName { get; set; } = "Tests";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
        public string ContentRootPath { get; set; } = root;
        public string EnvironmentName { get; set; } = "Production";
    }
}

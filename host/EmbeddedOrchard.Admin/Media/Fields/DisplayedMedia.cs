using System.Globalization;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.Media;
using OrchardCore.Media.Fields;

namespace EmbeddedOrchard.Admin.Media.Fields;

/// <summary>What readers see of a field: its pictures, not larger than a page, and links to its other files. What is gone is left out.</summary>
internal sealed class DisplayedMedia(MediaFileStore store, IMediaTokenService tokens, PictureSizes sizes)
{
    private const int Side = 1024;

    public IHtmlContent? Of(MediaField? field)
    {
        var html = new HtmlContentBuilder();
        foreach (var (path, index) in (field?.Paths ?? []).Select((path, index) => (path, index)))
        {
            if (store.FindFile(path) is { } file)
            {
                html.AppendHtml(Tag(file, (field!.MediaTexts ?? []).ElementAtOrDefault(index) ?? string.Empty));
            }
        }

        return html.Count == 0 ? null : html;
    }

    private TagBuilder Tag(MediaEntry file, string text)
    {
        var address = store.MapPathToPublicUrl(file.Path);
        var extension = MediaPath.ExtensionOf(file.Path);
        if (!FileKinds.IsImage(extension))
        {
            var link = new TagBuilder("a") { Attributes = { ["href"] = address } };
            link.InnerHtml.Append(text.Length > 0 ? text : file.Name);
            var line = new TagBuilder("p");
            line.InnerHtml.AppendHtml(link);
            return line;
        }

        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["alt"] = text, ["loading"] = "lazy" } };
        if (sizes.Of(file) is var (width, height))
        {
            var scale = Math.Min(1.0, (double)Side / Math.Max(width, height));
            image.Attributes["width"] = ((int)Math.Round(width * scale)).ToString(CultureInfo.InvariantCulture);
            image.Attributes["height"] = ((int)Math.Round(height * scale)).ToString(CultureInfo.InvariantCulture);
            address = tokens.AddTokenToPath($"{address}?width={Side}&height={Side}");
        }

        image.Attributes["src"] = address;
        return image;
    }
}

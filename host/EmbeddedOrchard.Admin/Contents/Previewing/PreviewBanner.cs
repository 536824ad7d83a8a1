using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>Says on a page of any theme that it is a preview.</summary>
internal sealed partial class PreviewBanner(IStringLocalizer<PreviewBanner> localizer, HtmlEncoder encoder)
{
    public string On(string page, string stylesheet)
    {
        var culture = CultureInfo.CurrentUICulture;
        var banner = $"""
            <aside class="preview-banner" lang="{culture.Name}" dir="{(culture.TextInfo.IsRightToLeft ? "rtl" : "ltr")}" aria-label="{encoder.Encode(localizer["Preview"])}">
            <p><strong>{encoder.Encode(localizer["Preview: nothing was saved."])}</strong> {encoder.Encode(localizer["Forms on this page are switched off; links lead to the site as the public sees it. Close this tab to go on editing."])}</p>
            </aside>
            """;
        var link = $"""<link rel="stylesheet" href="{encoder.Encode(stylesheet)}">""";

        var withLink = page.Insert(HeadEnd().Match(page).Index, link);
        var body = BodyStart().Match(withLink);

        return withLink.Insert(body.Index + body.Length, banner);
    }

    [GeneratedRegex("</head", RegexOptions.IgnoreCase)]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"<body(\s[^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex BodyStart();
}

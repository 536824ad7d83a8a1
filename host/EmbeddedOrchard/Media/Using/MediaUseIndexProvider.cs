using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EmbeddedOrchard.Media.Files;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using YesSql.Indexes;

namespace EmbeddedOrchard.Media.Using;

/// <summary>A field is known by what it stores, wherever in the item it is; in texts, addresses of the library count.</summary>
internal sealed partial class MediaUseIndexProvider(IOptions<MediaOptions> options) : IndexProvider<ContentItem>
{
    private readonly string _address = options.Value.AssetsRequestPath + "/";

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<MediaUseIndex>()
            .When(item => item.Latest || item.Published)
            .Map(item => PathsIn(item.Data).Distinct(StringComparer.Ordinal).Select(path => new MediaUseIndex
            {
                ContentItemId = item.ContentItemId,
                Path = path,
                Published = item.Published,
                Latest = item.Latest,
            }));

    private IEnumerable<string> PathsIn(JsonNode? json) => json switch
    {
        JsonObject values when values[nameof(MediaField.Paths)] is JsonArray paths =>
            paths.OfType<JsonValue>().Where(path => path.GetValueKind() == JsonValueKind.String).Select(path => path.GetValue<string>())
                .Select(path => MediaPath.TryRead(path, out var read) ? read : string.Empty).Where(path => path.Length > 0),
        JsonObject values => values.SelectMany(value => PathsIn(value.Value)),
        JsonArray list => list.SelectMany(PathsIn),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => PathsIn(value.GetValue<string>()),
        _ => [],
    };

    private IEnumerable<string> PathsIn(string text) => !text.Contains(_address, StringComparison.OrdinalIgnoreCase) ? [] :
        Address().Split(text).Select(WebUtility.HtmlDecode)
            .Select(word => (Word: word!, Start: word!.IndexOf(_address, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.Start >= 0)
            .Select(found => MediaPath.TryRead(Uri.UnescapeDataString(found.Word[(found.Start + _address.Length)..]), out var path) ? path : string.Empty)
            .Where(path => path.Length > 0);

    // What an address in a text ends at.
    [GeneratedRegex("""[\s"'<>()?#\\]+""")]
    private static partial Regex Address();
}

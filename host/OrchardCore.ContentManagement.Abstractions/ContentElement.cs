using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A bag of JSON with a cache of typed elements. A changed typed element is not in the JSON until it is applied
/// (<see cref="ContentExtensions"/>), as in Orchard Core.
/// </summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement> _elements;

    protected ContentElement() => Data = [];

    protected ContentElement(JsonObject data) => Data = data;

    [JsonIgnore]
    internal JsonObject Data { get; set; }

    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    [JsonIgnore]
    public ContentItem ContentItem { get; set; }

    public bool Has(string name) => Data.ContainsKey(name);
}

using System.Xml;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>Vector images. They are served in a sandbox, whatever they hold; here only what is no SVG at all is told apart.</summary>
internal static class Drawing
{
    private static readonly XmlReaderSettings Strict = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 20_000_000,
    };

    public static async Task<bool> IsOneAsync(Stream content)
    {
        try
        {
            using var reader = XmlReader.Create(content, Strict);
            await reader.MoveToContentAsync();
            if (reader is not { LocalName: "svg", NamespaceURI: "http://www.w3.org/2000/svg" })
            {
                return false;
            }

            while (await reader.ReadAsync())
            {
                // Read to its end, so that a broken one is refused.
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}

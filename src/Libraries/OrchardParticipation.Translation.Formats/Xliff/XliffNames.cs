using System.Xml;

namespace OrchardParticipation.Translation.Formats.Xliff;

internal static class XliffNames
{
    public const string Core = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>XLIFF 2.2 moved its core to another namespace; what is read here is the same in both.</summary>
    public const string Core22 = "urn:oasis:names:tc:xliff:document:2.2";

    /// <summary>All versions before.</summary>
    public const string Core1 = "urn:oasis:names:tc:xliff:document:1.";

    public const string SizeRestriction = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

    /// <summary>Of a unit. Its prefix says whose word it is, as the specification asks.</summary>
    public const string HtmlType = "participation:html";

    public const string TextType = "participation:text";

    public const string TitleCategory = "title";

    /// <summary>Ids are of type NMTOKEN: other characters are written as <c>_x0020_</c>.</summary>
    public static string ToToken(string id) => XmlConvert.EncodeNmToken(id);

    public static string? FromToken(string? id) => XmlConvert.DecodeName(id);
}

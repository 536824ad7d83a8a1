namespace EmbeddedOrchard.Content.Fields;

/// <summary>Why a field's value is refused: a format in English, which is also the key of its translations.</summary>
internal sealed record FieldRefusal(string Property, string Format, params object[] Arguments)
{
    public string Text => string.Format(System.Globalization.CultureInfo.CurrentCulture, Format, Arguments);
}

using System.Text;
using System.Text.Json;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// The comparison for machines: <c>{ coarse, insertedWords, deletedWords, blocks: [ { change, move?, departure?, oldElement?,
/// newElement?, elementsChanged?, pieces: [ { kind, text?, oldFormat?, newFormat? } ] } ] }</c>, a format being
/// <c>[ { name, attributes? } ]</c> and left out where it is empty or the same as on the old side. Names of kinds begin in lower case.
/// </summary>
public static class DiffJson
{
    /// <summary>The comparison as a JSON text.</summary>
    public static string Render(HtmlComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, comparison);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the comparison as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, HtmlComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        json.WriteBoolean("coarse", comparison.Coarse);
        json.WriteNumber("insertedWords", comparison.InsertedWords);
        json.WriteNumber("deletedWords", comparison.DeletedWords);
        json.WriteStartArray("blocks");
        foreach (var block in comparison.Blocks)
        {
            WriteBlock(json, block);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, DiffBlock block)
    {
        json.WriteStartObject();
        json.WriteString("change", JsonNamingPolicy.CamelCase.ConvertName(block.Change.ToString()));
        if (block.Move > 0)
        {
            json.WriteNumber("move", block.Move);
            json.WriteBoolean("departure", block.IsDeparture);
        }

        WriteText(json, "oldElement", block.OldElement);
        WriteText(json, "newElement", block.NewElement);
        if (block.ElementsChanged)
        {
            json.WriteBoolean("elementsChanged", true);
        }

        json.WriteStartArray("pieces");
        foreach (var piece in block.Pieces())
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(piece.Kind.ToString()));
            WriteText(json, "text", piece.Text);
            WriteFormat(json, "oldFormat", piece.OldFormat);
            if (piece.Kind != PieceKind.Unchanged)
            {
                WriteFormat(json, "newFormat", piece.NewFormat);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFormat(Utf8JsonWriter json, string name, IReadOnlyList<DiffElement> format)
    {
        if (format.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var element in format)
        {
            json.WriteStartObject();
            json.WriteString("name", element.Name);
            if (element.Attributes.Count > 0)
            {
                json.WriteStartObject("attributes");
                foreach (var (attribute, value) in element.Attributes)
                {
                    json.WriteString(attribute, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}

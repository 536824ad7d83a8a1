using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Writes tables as Decidim does: semicolons, UTF-8 without a mark, formulas behind an apostrophe, times as Ruby prints them.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions _options = new() { Separator = ';', NewLine = "\n" };

    public static async Task WriteAsync<T>(Stream output, TableRows<T> table, CancellationToken cancellationToken)
        where T : new()
    {
        await using var csv = CsvWriter.Create(output, _options, leaveOpen: true);
        var header = await table.HeaderAsync(cancellationToken);
        await csv.WriteRecordAsync([.. header.Select(CellText.Neutral)], cancellationToken);
        await foreach (var row in table.RowsAsync(header, cancellationToken))
        {
            await csv.WriteRecordAsync([.. row.Select((cell, i) => TextOf(header[i], cell))], cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }

    private static string TextOf(string column, JsonNode? cell)
    {
        if (cell is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            return WrittenNodes.TextOf(cell);
        }

        return FieldShapes.Times.Contains(column) && WrittenNodes.TimeIn(text) is { } time
            ? time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)
            : CellText.Neutral(text);
    }
}

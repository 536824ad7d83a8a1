using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Makes a table of records. They are asked for twice: the header has all columns that any of them has.</summary>
internal sealed class TableRows<T>(Func<IAsyncEnumerable<T>> records, Func<T, JsonObject> treeOf, TableCells cells)
    where T : new()
{
    public async Task<IReadOnlyList<string>> HeaderAsync(CancellationToken cancellationToken)
    {
        var (header, isEmpty) = (new TableHeader(), true);
        await foreach (var record in records().WithCancellation(cancellationToken))
        {
            Add(record);
            isEmpty = false;
        }

        if (isEmpty)
        {
            Add(new T());
        }

        return header.Columns();

        void Add(T record)
        {
            foreach (var cell in cells.Of(treeOf(record)))
            {
                header.Add(cell.Key);
            }
        }
    }

    /// <exception cref="InvalidOperationException">The records are not those that the header was made of.</exception>
    public async IAsyncEnumerable<IReadOnlyList<JsonNode?>> RowsAsync(IReadOnlyList<string> header, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = header.Select((name, i) => (name, i)).ToDictionary(column => column.name, column => column.i);
        await foreach (var record in records().WithCancellation(cancellationToken))
        {
            var row = new JsonNode?[header.Count];
            foreach (var (name, value) in cells.Of(treeOf(record)))
            {
                row[columns.TryGetValue(name, out var column) ? column : throw new InvalidOperationException("The records changed while they were written.")] = value;
            }

            yield return row;
        }
    }
}

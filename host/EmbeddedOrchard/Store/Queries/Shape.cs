using System.Linq.Expressions;
using System.Text;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>
/// What a query looks like without its values, as text, and the values. Queries of one shape are one SQL statement,
/// translated once; the values become its parameters.
/// </summary>
internal sealed class Shape
{
    private readonly StringBuilder _text = new(256);
    private readonly List<object?> _values = [];

    public Dictionary<Expression, Slot> Slots { get; } = new(ReferenceEqualityComparer.Instance);

    public object?[] Values => [.. _values];

    public override string ToString() => _text.ToString();

    public Shape Add(string text)
    {
        _text.Append(text).Append(' ');
        return this;
    }

    public int AddValue(object? value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    /// <summary>Remembers that <paramref name="expression"/> stands for these parameters.</summary>
    public void Add(Expression expression, Slot slot)
    {
        Slots[expression] = slot;
        _text.Append(slot.First).Append('+').Append(slot.Count).Append(slot.WithNull ? "n " : " ");
    }
}

/// <summary>The parameters that stand for one value (or list of values) of a predicate.</summary>
internal readonly record struct Slot(int First, int Count, bool WithNull)
{
    public static Slot Null { get; } = new(0, 0, true);

    public string Sql => Count == 1
        ? ParameterNames.At(First)
        : $"({string.Join(", ", Enumerable.Range(First, Count).Select(ParameterNames.At))})";

    public string ListSql => $"({string.Join(", ", Enumerable.Range(First, Count).Select(ParameterNames.At))})";
}

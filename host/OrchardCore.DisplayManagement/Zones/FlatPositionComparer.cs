using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Orders "1", "1.5", "10", "before" and "after" as people mean them.</summary>
public class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; private set; } = new();

    public int Compare(IPositioned a, IPositioned b) => Compare(a?.Position, b?.Position);

    public int Compare(string x, string y)
    {
        var left = Parts(x);
        var right = Parts(y);
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = ComparePart(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static string[] Parts(string position) => (position ?? "").Trim(':').Split('.', ':');

    private static int ComparePart(string x, string y)
    {
        var xIsNumber = TryNumber(x, out var xNumber);
        var yIsNumber = TryNumber(y, out var yNumber);
        return (xIsNumber, yIsNumber) switch
        {
            (true, true) => xNumber.CompareTo(yNumber),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.Compare(x, y, StringComparison.OrdinalIgnoreCase),
        };
    }

    private static bool TryNumber(string part, out int number)
    {
        number = part.ToLowerInvariant() switch
        {
            "before" => -9999,
            "after" => 9999,
            _ => 0,
        };
        return number != 0 || part.Length == 0 || int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}

namespace EmbeddedOrchard.Display.Placing;

/// <summary>Where a shape goes: <c>[/]Zone[.SubZone][:position][#Tab[;pos]][@Group][%Card[;pos]][|Column[_width][;pos]]</c>.</summary>
internal sealed record PlacementLocation
{
    private static readonly char[] Delimiters = [':', '#', '@', '%', '|'];

    public bool IsLayoutZone { get; private init; }

    public IReadOnlyList<string> Zones { get; private init; } = [];

    public string? Position { get; private set; }

    public string? Tab { get; private set; }

    public string? Group { get; private set; }

    public string? Card { get; private set; }

    public string? Column { get; private set; }

    /// <summary>Null when the location means "not shown".</summary>
    public static PlacementLocation? Parse(string? location)
    {
        if (string.IsNullOrWhiteSpace(location) || location.Trim() == "-")
        {
            return null;
        }

        var text = location.Trim();
        var isLayoutZone = text.StartsWith('/');
        text = isLayoutZone ? text[1..] : text;
        var end = EndOfPart(text, 0);
        var parsed = new PlacementLocation
        {
            IsLayoutZone = isLayoutZone,
            Zones = text[..end].Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
        while (end < text.Length)
        {
            var next = EndOfPart(text, end + 1);
            parsed.Set(text[end], text[(end + 1)..next].Trim());
            end = next;
        }

        return parsed;
    }

    private static int EndOfPart(string text, int start)
    {
        var end = text.IndexOfAny(Delimiters, start);
        return end < 0 ? text.Length : end;
    }

    private void Set(char delimiter, string value)
    {
        switch (delimiter)
        {
            case ':':
                Position = value;
                break;
            case '#':
                Tab = value;
                break;
            case '@':
                Group = value;
                break;
            case '%':
                Card = value;
                break;
            default:
                Column = value;
                break;
        }
    }
}

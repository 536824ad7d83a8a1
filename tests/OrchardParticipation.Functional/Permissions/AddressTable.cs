namespace OrchardParticipation.Functional.Permissions;

/// <summary>What each person gets of each address of the admin: the text file beside this one, with a row for an address.</summary>
internal sealed class AddressTable
{
    private readonly List<(string Prefix, Dictionary<string, string> Values)> _values = [];

    private AddressTable(IReadOnlyList<string> people) => People = people;

    public IReadOnlyList<string> People { get; }

    public Dictionary<string, string> Rows { get; } = [];

    public static AddressTable Read(IEnumerable<string> lines)
    {
        AddressTable? table = null;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (table is null)
            {
                table = new AddressTable([.. line.Split('|').Skip(1).Select(person => person.Trim())]);
            }
            else if (line.StartsWith("with ", StringComparison.Ordinal))
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                table._values.Add((words[1], words.Skip(2).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1])));
            }
            else
            {
                var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
                table.Rows.Add(Squeezed(cells[0]), string.Join(" | ", cells.Skip(1)));
            }
        }

        return table ?? throw new InvalidOperationException("The table has no heading.");
    }

    /// <summary>What stands for a parameter of an address; the longest beginning of the address wins.</summary>
    public string? ValueOf(string address, string parameter) => _values
        .Where(entry => address.StartsWith(entry.Prefix, StringComparison.OrdinalIgnoreCase) && entry.Values.ContainsKey(parameter))
        .OrderByDescending(entry => entry.Prefix.Length)
        .Select(entry => entry.Values[parameter])
        .FirstOrDefault();

    public static string Row(string address, string answers) => $"{address.Replace(" ", address.StartsWith("GET", StringComparison.Ordinal) ? "  " : " ", StringComparison.Ordinal),-78} | {answers}";

    private static string Squeezed(string address) => string.Join(' ', address.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

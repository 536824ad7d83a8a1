using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Reads what was typed into a form. What cannot be read is named in <see cref="Problems"/> and read as nothing.</summary>
internal sealed partial class FieldReader
{
    private static readonly string[] _instants =
        ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private readonly List<FieldProblem> _problems = [];

    public IReadOnlyList<FieldProblem> Problems => _problems;

    public void Add(string field, FieldError error) => _problems.Add(new FieldProblem(field, error));

    public int? Integer(string field, string? typed, int minimum = 0) =>
        Read<int>(field, typed, FieldError.NotANumber, text =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum ? number : null);

    public long? Long(string field, string? typed) =>
        Read<long>(field, typed, FieldError.NotANumber, text =>
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public double? Real(string field, string? typed, double minimum, double maximum) =>
        Read<double>(field, typed, FieldError.NotANumber, text =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum ? number : null);

    public decimal? Amount(string field, string? typed) =>
        Read<decimal>(field, typed, FieldError.NotANumber, text =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    public DateOnly? Day(string field, string? typed) =>
        Read<DateOnly>(field, typed, FieldError.NotADate, text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    public DateTime? Instant(string field, string? typed) =>
        Read<DateTime>(field, typed, FieldError.NotADate, text =>
            DateTime.TryParseExact(text, _instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null);

    /// <summary>A name for addresses and files: lower-case letters, digits and hyphens.</summary>
    public string? Key(string field, string? typed)
    {
        var key = Text(typed);
        if (key is null)
        {
            Add(field, FieldError.Required);
        }
        else if (!KeyPattern().IsMatch(key))
        {
            Add(field, FieldError.NotAKey);
        }

        return key;
    }

    public TEnum Choice<TEnum>(string field, string? typed, Func<string, TEnum?> find)
        where TEnum : struct, Enum
    {
        if (Text(typed) is not { } name)
        {
            return default;
        }

        if (find(name) is { } found)
        {
            return found;
        }

        Add(field, FieldError.Unknown);
        return default;
    }

    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static string Shown(DateTime? utc) => utc?.ToString(_instants[0], CultureInfo.InvariantCulture) ?? "";

    public static string Shown<T>(T? value)
        where T : struct, IFormattable =>
        value?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private T? Read<T>(string field, string? typed, FieldError error, Func<string, T?> read)
        where T : struct
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Add(field, error);
        }

        return value;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyPattern();
}

using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>
/// What a version page of Decidim 0.24 to 0.29 shows of one field: a line with the old value behind <c>-</c>, if there was one, and a
/// line with the new value behind <c>+</c>.
/// </summary>
/// <param name="Old">The value before; null in the first version.</param>
/// <param name="New">The value since.</param>
public sealed record DisplayedChange(string? Old, string New)
{
    /// <summary>Reads the lines of a field, with or without bullets before the signs.</summary>
    /// <exception cref="RubyInspectionException">There is no new value, or a line without a sign.</exception>
    public static DisplayedChange Read(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        string? old = null, @new = null;
        var start = 0;
        foreach (var line in lines.Split('\n'))
        {
            var text = line.TrimStart(' ', '\t', '*', '•').TrimEnd();
            // A bullet may be a hyphen, too.
            var value = text.StartsWith("- ", StringComparison.Ordinal) ? text[2..].TrimStart() : text;
            if (value.StartsWith('-') && old is null && @new is null)
            {
                old = value[1..];
            }
            else if (value.StartsWith('+') && @new is null)
            {
                @new = value[1..];
            }
            else if (value.Length > 0)
            {
                throw new RubyInspectionException("A line of a change begins with - or +, once each.", start);
            }

            start += line.Length + 1;
        }

        return new DisplayedChange(old, @new ?? throw new RubyInspectionException("There is no new value.", lines.Length));
    }
}

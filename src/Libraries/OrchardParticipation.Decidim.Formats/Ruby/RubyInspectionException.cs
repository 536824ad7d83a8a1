namespace OrchardParticipation.Decidim.Formats.Ruby;

/// <summary>A text is not what Ruby prints of a value.</summary>
public sealed class RubyInspectionException : FormatException
{
    public RubyInspectionException()
        : this("This is not what Ruby prints of a value.", 0)
    {
    }

    public RubyInspectionException(string message)
        : this(message, 0)
    {
    }

    public RubyInspectionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RubyInspectionException(string message, int position)
        : base($"{message} (character {position + 1})") => Position = position;

    /// <summary>Of the character that does not fit, from 0.</summary>
    public int Position { get; }
}

namespace OrchardParticipation.Translation.Formats.Inline;

internal sealed record InlineTag(string Open, string Name, bool IsVoid)
{
    public string Close { get; } = $"</{Name}>";
}

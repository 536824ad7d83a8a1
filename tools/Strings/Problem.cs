namespace OrchardParticipation.Strings;

internal sealed record Problem(string File, int Line, string Text)
{
    public override string ToString() => $"{File}:{Line}: {Text}";
}

namespace OrchardParticipation.Translation.Formats.Xliff;

internal static class XliffStates
{
    public static string ToWord(UnitState state) => state switch
    {
        UnitState.Translated => "translated",
        UnitState.Reviewed => "reviewed",
        UnitState.Final => "final",
        _ => "initial",
    };

    /// <summary>What is not said, or not understood, is initial.</summary>
    public static UnitState FromWord(string? word) => Enum.GetValues<UnitState>().FirstOrDefault(state => ToWord(state) == word);
}

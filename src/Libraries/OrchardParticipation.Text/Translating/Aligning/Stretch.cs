namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>Neighbours of the source and those of the translation that say the same: bounds, of which the second is the first that is no longer in it.</summary>
internal readonly record struct Stretch(int From, int To, int OtherFrom, int OtherTo)
{
    public bool IsPair => To - From == 1 && OtherTo - OtherFrom == 1;
}

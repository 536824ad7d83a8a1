using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// On a version of a translation that a machine made and no person has looked at. No content type has it; it is gone when somebody
/// says that the translation is right.
/// </summary>
public sealed class MachineTranslationPart : ContentPart
{
    /// <summary>Who made it, as readers may know it; null on what is no longer machine-made.</summary>
    public string? Provider { get; set; }
}

using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// On a version of a translation that a machine made and no person has looked at. No content type has it; it is gone when somebody
/// says that the translation is right.
/// </summary>
public sealed class MachineTranslationPart : ContentPart
{
    /// <summary>The machine that wrote it, as <see cref="IMachineTranslator.Name"/> says.</summary>
    public string? Provider { get; set; }
}

using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>What may be allowed to people who deal with translations.</summary>
public static class TranslationPermissions
{
    /// <summary>Choose the language that the others are made from, and all of the other.</summary>
    public static readonly Permission ManageTranslations = new("ManageTranslations", "Steer the translations of content");

    /// <summary>See the translation desk and say which translation is up to date.</summary>
    public static readonly Permission UseTranslationDesk = new("UseTranslationDesk", "Use the translation desk", [ManageTranslations]);
}

using EmbeddedOrchard.Admin.Users;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>Asks somebody who is no longer signed in to sign in again, with what they typed in hand.</summary>
public sealed record SignInAgainPage(TypedForm Form, LoginPage Login);

/// <summary>Shows what was typed, and sends it when its button is pressed. Never by itself: it may not be theirs.</summary>
/// <param name="Form">Null when it came from another site: that is not offered again.</param>
/// <param name="IsSignedInAgain">Else the form was too old.</param>
public sealed record ReviewPage(TypedForm? Form, bool IsSignedInAgain)
{
    private static readonly HashSet<string> _technical = ["EditedState", "EditedValues", "ContentItemType", "PreviewContentItemId", "returnUrl"];

    /// <summary>What a person typed or chose.</summary>
    public IEnumerable<TypedField> Shown => Form?.Fields.Where(typed => typed.Value.Length > 0 && !_technical.Contains(typed.Name) && !IsButton(typed)) ?? [];

    /// <summary>The button that was pressed.</summary>
    public string? Button => Form?.Fields.FirstOrDefault(IsButton)?.Name;

    private static bool IsButton(TypedField typed) => typed.Name.StartsWith("submit.", StringComparison.Ordinal);
}

namespace EmbeddedOrchard.Admin.Settings.Languages;

/// <param name="Culture">The language that is to go.</param>
/// <param name="Published">How many items in it are public.</param>
/// <param name="Drafts">How many items in it have something that is not public.</param>
internal sealed record LanguageRemoval(string Culture, int Published, int Drafts);

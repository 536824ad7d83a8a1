namespace OrchardParticipation.Translation.Formats;

/// <summary>A text and its translation: a plain text, or a line of HTML without block elements in the form that <c>CanonicalHtml</c> writes.</summary>
/// <remarks>
/// The id is not empty, has no white space or control characters, and is unique in its item. There is no target if there is no translation;
/// one of white space only is none. The note is for people: what XML cannot say is lost in it. The length, of the translation in
/// Unicode code points, is for those who translate; reading does not enforce it.
/// </remarks>
public sealed record TranslationUnit(string Id, string Source, string? Target, bool IsHtml, UnitState State, string? Note, int? MaxLength);

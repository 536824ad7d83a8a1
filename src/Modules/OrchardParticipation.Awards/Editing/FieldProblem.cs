namespace OrchardParticipation.Awards.Editing;

/// <summary>What is wrong with a field of a form; the text is chosen where it is shown.</summary>
internal enum FieldError
{
    Required,
    NotANumber,
    NotADate,
    EndsBeforeItStarts,
    NotAKey,
    Duplicate,
    Unknown,
    NotAWebAddress,
    NotACountry,
    Taken,
}

/// <summary>A field, as its input is named, and what is wrong with it.</summary>
internal sealed record FieldProblem(string Field, FieldError Error);

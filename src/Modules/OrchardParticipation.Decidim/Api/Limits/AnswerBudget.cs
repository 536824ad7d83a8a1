namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>What an answer may still grow by. Its lists cannot be known from the query alone.</summary>
internal sealed class AnswerBudget
{
    private int _entries = QueryLimits.Entries;
    private int _texts = QueryLimits.Texts;

    /// <exception cref="GraphQL.ExecutionError">The answer has too many entries.</exception>
    public IReadOnlyList<T> Spend<T>(IReadOnlyList<T> entries)
    {
        _entries -= entries.Count;
        return _entries < 0 ? throw Refusal.TooManyEntries() : entries;
    }

    /// <exception cref="GraphQL.ExecutionError">The answer is too long.</exception>
    public string? Spend(string? text)
    {
        _texts -= text?.Length ?? 0;
        return _texts < 0 ? throw Refusal.TooManyTexts() : text;
    }
}

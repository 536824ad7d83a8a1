using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>What reading the sources has brought so far.</summary>
internal sealed class Found(ListedTexts listed)
{
    public List<Usage> Usages { get; } = [];

    public List<Problem> Problems { get; } = [];

    public void Take(LocalizerCall call, string file, int line, IReadOnlyList<string> contexts, Func<string, string?>? constant = null)
    {
        var ids = Values(call.Id, file, line, constant);
        var plurals = call.Plural is { } plural ? Values(plural, file, line, constant) : [];
        if (call.IsPlural && (ids.Count, plurals.Count) is not (1, 1))
        {
            Problems.Add(new(file, line, "a plural takes one text for one and one text for many, both as literals"));
            return;
        }

        Usages.AddRange(ids.Select(id => new Usage(file, line, contexts, id, call.IsPlural ? plurals[0] : null)));
    }

    private IReadOnlyList<string> Values(ExpressionSyntax expression, string file, int line, Func<string, string?>? constant)
    {
        var values = Literals.Of(expression, constant) ?? listed.Values(file, expression.ToString());
        if (values is null)
        {
            Problems.Add(new(file, line, $"“{expression}” is no literal, and {listed.File} does not list it"));
        }

        return values ?? [];
    }
}

using System.Globalization;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>Collects facts for a reader; a fact without a text is none.</summary>
internal sealed class FactList(string culture, IReadOnlyList<string> fallbackOrder)
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    public string Words(LocalizedText text) => text.In(culture, fallbackOrder)?.Text ?? "";

    public void Add(string key, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _facts.Add(new Fact(key, label, text));
        }
    }

    public void Add(string key, string label, long? number) => Add(key, label, number?.ToString("N0", CultureInfo.CurrentCulture));

    public void Add(string key, string label, IEnumerable<string> texts, string separator = ", ") =>
        Add(key, label, string.Join(separator, texts.Where(text => text.Length > 0)));
}

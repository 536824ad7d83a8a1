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

    public void Add(string key, string label, string? value, string? id = null)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _facts.Add(new Fact(key, label, [value]) { Id = id });
        }
    }

    public void Add(string key, string label, long? number) => Add(key, label, number?.ToString("N0", CultureInfo.CurrentCulture));

    public void AddList(string key, string label, IEnumerable<string> values) => Add(new Fact(key, label, Given(values)));

    /// <summary>Each text is a paragraph.</summary>
    public void AddProse(string key, string label, params IEnumerable<string?> texts) => Add(new Fact(key, label, Given(texts)) { IsProse = true });

    private void Add(Fact fact)
    {
        if (fact.Values.Count > 0)
        {
            _facts.Add(fact);
        }
    }

    private static List<string> Given(IEnumerable<string?> texts) => [.. texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))];
}

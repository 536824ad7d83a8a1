using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editing;

/// <summary>A text in several languages as inputs: one for each culture of the site, and for each that the text has besides.</summary>
public class FieldTexts : Dictionary<string, string?>
{
    public FieldTexts()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    internal static FieldTexts Of(LocalizedText text, IEnumerable<string> cultures)
    {
        var fields = new FieldTexts();
        foreach (var culture in cultures.Concat(text.Texts.Select(one => one.Culture)))
        {
            fields[culture] = text.Exactly(culture);
        }

        return fields;
    }

    internal LocalizedText Text => new(this.Select(typed => new CultureText(typed.Key, typed.Value?.Trim() ?? "")));

    internal bool IsBlank => Values.All(string.IsNullOrWhiteSpace);
}

using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>Makes keys of names, for what has none in Decidim.</summary>
internal static class Keys
{
    /// <summary>A key that is not taken: of the English name, or of the first that there is.</summary>
    public static string Of(TranslatedField name, string otherwise, ICollection<string> taken)
    {
        var text = name.Plain ?? (name.Find("en") is { Length: > 0 } english ? english : name.Texts.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Text))?.Text);
        var words = new string([.. Folding.Fold(text).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join('-', words);
        key = key.Length == 0 ? otherwise : key.Length > 60 ? key[..60].TrimEnd('-') : key;
        var free = key;
        for (var i = 2; taken.Contains(free); i++)
        {
            free = FormattableString.Invariant($"{key}-{i}");
        }

        taken.Add(free);
        return free;
    }

    public static LocalizedText Localized(TranslatedField field, string plainCulture) => field.Plain is { } plain
        ? LocalizedText.Of(plainCulture, plain)
        : new LocalizedText(field.Texts.Select(text => new CultureText(text.Locale, text.Text ?? "")));
}

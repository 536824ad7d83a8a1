using System.Security.Cryptography;
using System.Text;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>What Decidim shows to prove that a text is still the one that was read: SHA-256 of its title and body, all keys sorted.</summary>
/// <param name="Value">In hexadecimal, lower case.</param>
/// <param name="Source">The JSON that was hashed.</param>
internal sealed record Fingerprint(string Value, string Source)
{
    public static Fingerprint Of(ProposalRecord proposal)
    {
        var source = new StringBuilder("{\"body\":");
        Append(source, proposal.Body);
        source.Append(",\"title\":");
        Append(source, proposal.Title);
        var text = source.Append('}').ToString();
        return new Fingerprint(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text);
    }

    // A serializer of .NET escapes more than Ruby's does, and every escape counts.
    private static void Append(StringBuilder json, TranslatedField field)
    {
        if (field.Plain is { } plain)
        {
            Append(json, plain);
            return;
        }

        json.Append('{');
        var texts = field.Texts.Select(text => (text.Locale, Write: (Action)(() => Append(json, text.Text ?? ""))));
        if (field.MachineTranslations.Count > 0)
        {
            texts = texts.Append(("machine_translations", () => AppendHash(json, field.MachineTranslations)));
        }

        var first = true;
        foreach (var (locale, write) in texts.OrderBy(text => text.Locale, StringComparer.Ordinal))
        {
            json.Append(first ? "" : ",");
            first = false;
            Append(json, locale);
            json.Append(':');
            write();
        }

        json.Append('}');
    }

    private static void AppendHash(StringBuilder json, IReadOnlyList<LocaleText> texts)
    {
        json.Append('{');
        foreach (var (text, at) in texts.OrderBy(text => text.Locale, StringComparer.Ordinal).Select((text, at) => (text, at)))
        {
            json.Append(at == 0 ? "" : ",");
            Append(json, text.Locale);
            json.Append(':');
            Append(json, text.Text ?? "");
        }

        json.Append('}');
    }

    private static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\f' => json.Append("\\f"),
                '\b' => json.Append("\\b"),
                < ' ' => json.Append("\\u").Append(((int)letter).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => json.Append(letter),
            };
        }

        json.Append('"');
    }
}

using Microsoft.AspNetCore.Http;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.SideBySide;

/// <summary>The names of the form's fields. Each text is written as it reads, or with its tags: its name says which.</summary>
internal static class SheetForm
{
    public const string Text = "text:";
    public const string Html = "html:";
    public const string Confirmed = "right:";
    public const string Checked = "checked";
    public const string AddedText = "added-text:";
    public const string AddedHtml = "added-html:";

    public static ShownText Show(string source, string translation) =>
        EncodedText.IsPlain(source) && EncodedText.IsPlain(translation) ? new(EncodedText.Decode(translation), HasTags: false) : new(translation, HasTags: true);

    /// <summary>What somebody wrote, by the keys of rows.</summary>
    public static Dictionary<string, RowInput> Read(IFormCollection form)
    {
        var rows = new Dictionary<string, RowInput>(StringComparer.Ordinal);
        foreach (var (name, values) in form)
        {
            foreach (var value in values)
            {
                Read(rows, name, value ?? "");
            }
        }

        return rows;
    }

    private static void Read(Dictionary<string, RowInput> rows, string name, string value)
    {
        if (Is(Text, out var key))
        {
            rows[key] = Row(key) with { InnerHtml = EncodedText.Encode(value) };
        }
        else if (Is(Html, out key))
        {
            rows[key] = Row(key) with { InnerHtml = CanonicalHtml.Of(value) };
        }
        else if (Is(Confirmed, out key))
        {
            rows[key] = Row(key) with { IsConfirmed = value == "true" };
        }
        else if (Is(AddedText, out key))
        {
            Add(key, EncodedText.Encode(value));
        }
        else if (Is(AddedHtml, out key))
        {
            Add(key, CanonicalHtml.Of(value));
        }

        bool Is(string kind, out string key)
        {
            key = name.StartsWith(kind, StringComparison.Ordinal) ? name[kind.Length..] : "";
            return key.Length > 0;
        }

        RowInput Row(string key) => rows.GetValueOrDefault(key) ?? new RowInput(null);

        void Add(string key, string addition) => rows[key] = Row(key) with { Additions = [.. Row(key).Additions ?? [], addition] };
    }
}

using System.Globalization;
using System.Text;

namespace EmbeddedOrchard.AuditTrail;

/// <summary>
/// Text from outside, made fit for a line of a log and of a list: no line breaks, no control characters, none that turn the
/// direction of what stands beside them. Each of them becomes one replacement character, so that it shows that there was one.
/// </summary>
internal static class PrintableText
{
    public static string? Of(string? text, int longest)
    {
        if (text is null)
        {
            return null;
        }

        var printable = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            var written = IsPrintable(rune) ? rune : Rune.ReplacementChar;
            if (printable.Length + written.Utf16SequenceLength > longest)
            {
                break;
            }

            printable.Append(written);
        }

        return printable.ToString();
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

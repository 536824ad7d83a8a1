using System.Globalization;
using System.Text;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>The numbers of a text as ASCII digits, whatever their script and whatever parts their thousands.</summary>
internal static class Numbers
{
    // Longer rows of digits are no numbers that a translator keeps in mind.
    private const int MostDigits = 20;

    public static IEnumerable<string> Of(string text)
    {
        var number = new StringBuilder();
        for (var position = 0; position < text.Length;)
        {
            if (DigitAt(text, position, out var after) < 0)
            {
                position = after;
                continue;
            }

            number.Clear();
            position = ReadRun(text, position, number);
            var canGroup = number.Length <= 3;
            while (canGroup && position < text.Length && text[position] is '.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' or '٬')
            {
                var length = number.Length;
                var end = ReadRun(text, position + 1, number);
                if (number.Length - length != 3)
                {
                    number.Length = length;
                    break;
                }

                position = end;
            }

            yield return number.ToString();
        }
    }

    private static int ReadRun(string text, int position, StringBuilder number)
    {
        for (; position < text.Length && DigitAt(text, position, out var after) is var digit and >= 0; position = after)
        {
            if (number.Length < MostDigits)
            {
                number.Append((char)('0' + digit));
            }
        }

        return position;
    }

    private static int DigitAt(string text, int position, out int after)
    {
        after = position + (char.IsSurrogatePair(text, position) ? 2 : 1);
        return char.IsAscii(text[position])
            ? char.IsAsciiDigit(text[position]) ? text[position] - '0' : -1
            : CharUnicodeInfo.GetDecimalDigitValue(text, position);
    }
}

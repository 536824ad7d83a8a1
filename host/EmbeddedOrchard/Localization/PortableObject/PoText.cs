using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EmbeddedOrchard.Localization.PortableObject;

internal static class PoText
{
    public static bool TryUnquote(string quoted, out string text, [NotNullWhen(false)] out string? problem)
    {
        text = "";
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            problem = "a text must stand between quotation marks";
            return false;
        }

        var result = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            var character = quoted[i];
            if (character == '"')
            {
                problem = "a quotation mark inside a text needs a backslash";
                return false;
            }

            if (character == '\\')
            {
                if (++i == quoted.Length - 1)
                {
                    problem = "the text ends with a backslash";
                    return false;
                }

                character = Unescape(quoted[i]);
            }

            result.Append(character);
        }

        text = result.ToString();
        problem = null;
        return true;
    }

    /// <summary>A translation that names an argument which the source has not would fail on every page that shows it.</summary>
    public static string? PlaceholderProblem(IEnumerable<string> sources, string translation)
    {
        var expected = sources.Select(Arguments).Max();
        if (expected is null or 0)
        {
            return null;
        }

        return Arguments(translation) is { } actual && actual <= expected
            ? null
            : "the placeholders of the translation do not fit those of the source";
    }

    /// <summary>How many arguments a text takes; null when it is no format.</summary>
    private static int? Arguments(string text)
    {
        try
        {
            return CompositeFormat.Parse(text).MinimumArgumentCount;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };
}

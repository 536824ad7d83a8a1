namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Which addresses a text may carry: relative ones and those of a few schemes. The sanitiser says the same; this does not rely on it.</summary>
internal static class Addresses
{
    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    public static bool AreSafe(string address)
    {
        Span<char> scheme = stackalloc char[6];
        var length = 0;
        foreach (var character in address)
        {
            // Browsers skip these before and inside a scheme.
            if (character <= ' ')
            {
                continue;
            }

            if (character is '/' or '?' or '#')
            {
                return true;
            }

            if (character == ':')
            {
                var name = scheme[..length];
                foreach (var allowed in _schemes)
                {
                    if (name.Equals(allowed, StringComparison.OrdinalIgnoreCase))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (length == scheme.Length)
            {
                return !address.Contains(':', StringComparison.Ordinal);
            }

            scheme[length++] = character;
        }

        return true;
    }
}

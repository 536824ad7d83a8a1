using System.Text;

namespace OrchardCore.ContentManagement.Utilities;

public static class StringExtensions
{
    /// <summary>"ContentType" becomes "Content Type".</summary>
    public static string CamelFriendly(this string camel)
    {
        if (string.IsNullOrWhiteSpace(camel))
        {
            return string.Empty;
        }

        var words = new StringBuilder(camel.Length + 4);
        for (var i = 0; i < camel.Length; i++)
        {
            if (i > 0 && char.IsUpper(camel[i]) && !char.IsUpper(camel[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(camel[i]);
        }

        return words.ToString();
    }

    public static string TrimEndString(this string value, string suffix) =>
        suffix.Length > 0 && value.Length > suffix.Length && value.EndsWith(suffix, StringComparison.Ordinal) ? value[..^suffix.Length] : value;

    public static bool IsReservedContentName(this string name) => ContentItemConverter.Own.Contains(name);
}

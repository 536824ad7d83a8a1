using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal static class DefinitionNames
{
    public static void Check(string name, string kind)
    {
        if (Refusal(name, kind) is { } reason)
        {
            throw new ArgumentException(reason, nameof(name));
        }
    }

    public static string Refusal(string name, string kind) =>
        string.IsNullOrEmpty(name) ? $"A {kind} needs a name."
        : name.IsReservedContentName() ? $"'{name}' is reserved and cannot name a {kind}."
        : !char.IsAsciiLetter(name[0]) || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? $"'{name}' cannot name a {kind}: a name starts with a letter and has only letters, digits, '_' and '-'."
        : null;
}

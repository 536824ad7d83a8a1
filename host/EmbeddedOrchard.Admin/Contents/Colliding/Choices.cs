using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

internal enum Choice
{
    Mine,
    Theirs,
}

/// <summary>The values that two people changed, as a form lists them, and which of the two its editor keeps.</summary>
internal sealed class Choices
{
    public const string Field = "CollidedValues";

    private readonly Dictionary<string, Choice?> _made;

    private Choices(Dictionary<string, Choice?> made) => _made = made;

    public bool IsEmpty => _made.Count == 0;

    public IEnumerable<string> Paths => _made.Keys;

    public IEnumerable<string> Unmade => _made.Where(choice => choice.Value is null).Select(choice => choice.Key);

    public Choice? this[string path] => _made.GetValueOrDefault(path);

    public static Choices Of(IFormCollection form) =>
        new(form[Field].OfType<string>().Distinct().ToDictionary(path => path, path => Enum.TryParse<Choice>(form[NameOf(path)], out var choice) && Enum.IsDefined(choice) ? choice : (Choice?)null));

    /// <summary>The form field of the choice about a value.</summary>
    public static string NameOf(string path) => $"{Field}.{path}";

    public bool IsAbout(string path) => _made.ContainsKey(path);
}

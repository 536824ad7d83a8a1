using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

public class AutoroutePart : ContentPart
{
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    public const int MaxPathLength = 1024;

    public string Path { get; set; }
    public bool SetHomepage { get; set; }
    public bool Disabled { get; set; }
    public bool RouteContainedItems { get; set; }
    public bool Absolute { get; set; }
}

using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

public class AutoroutePart : ContentPart
{
    // by hand: public static readonly char[] InvalidCharactersForPath
    public const int MaxPathLength = 1024;
    public bool Absolute { get; set; }
    public bool Disabled { get; set; }
    public string Path { get; set; }
    public bool RouteContainedItems { get; set; }
    public bool SetHomepage { get; set; }
}

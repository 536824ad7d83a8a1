using System.ComponentModel.DataAnnotations;
using OrchardCore.Autoroute.Models;

namespace EmbeddedOrchard.Admin.Contents.Addresses;

/// <summary>What stands in an editor that nobody has saved yet. A title that is null is not being edited.</summary>
public sealed record TypedAddress
{
    public const int LongestTitle = 1024;

    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [StringLength(LongestTitle)]
    public string? Title { get; init; }

    [StringLength(AutoroutePart.MaxPathLength + 1)]
    public string? Path { get; init; }

    [StringLength(20)]
    public string? Culture { get; init; }
}

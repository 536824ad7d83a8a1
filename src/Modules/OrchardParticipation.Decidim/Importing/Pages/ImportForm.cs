using Microsoft.AspNetCore.Http;

namespace OrchardParticipation.Decidim.Importing.Pages;

/// <summary>What a person types to begin an import.</summary>
public sealed class ImportForm
{
    public IList<IFormFile> Files { get; init; } = [];

    /// <summary>The address of a Decidim site.</summary>
    public string? Address { get; set; }

    /// <summary>Slugs of processes, between spaces or commas.</summary>
    public string? Processes { get; set; }

    public string? Award { get; set; }

    public int? Component { get; set; }

    internal IReadOnlyList<string> ProcessList() => Processes?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

namespace EmbeddedOrchard.AuditTrail.Media;

/// <summary>What was done to a file or a folder of the library.</summary>
internal sealed class AuditTrailMediaEvent
{
    public string? Path { get; set; }

    /// <summary>Where it is now, if it was moved.</summary>
    public string? NewPath { get; set; }

    /// <summary>How many files were moved or deleted with a folder.</summary>
    public int? Files { get; set; }
}

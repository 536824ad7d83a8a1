using YesSql.Indexes;

namespace EmbeddedOrchard.AuditTrail;

/// <summary>What a free text is looked for in: who did it and what it was done to, folded. Of this host alone.</summary>
internal sealed class AuditTrailTextIndex : MapIndex
{
    public const int Longest = 500;

    public string Text { get; set; } = string.Empty;
}

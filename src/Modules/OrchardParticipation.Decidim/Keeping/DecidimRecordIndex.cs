using YesSql.Indexes;

namespace OrchardParticipation.Decidim.Keeping;

public sealed class DecidimRecordIndex : MapIndex
{
    public string? Key { get; set; }

    public string? Edition { get; set; }

    public string? SourceId { get; set; }

    public string? LocalizationSet { get; set; }
}

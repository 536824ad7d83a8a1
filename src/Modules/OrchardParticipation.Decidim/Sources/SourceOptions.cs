namespace OrchardParticipation.Decidim.Sources;

/// <summary>The section <c>OrchardParticipation:DecidimSource</c> of the configuration.</summary>
public sealed class SourceOptions
{
    /// <summary>
    /// Networks of addresses that are not public and may be asked all the same, over http, too: <c>127.0.0.0/8</c>, <c>10.1.2.3/32</c>. None
    /// unless a Decidim site runs in the own network.
    /// </summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>Decidim refuses more than 100.</summary>
    public int RequestsPerMinute { get; set; } = 60;

    /// <summary>Proposals in one answer, with their versions; Decidim gives at most 50. Fewer are asked for where that is too much.</summary>
    public int PageSize { get; set; } = 25;

    /// <summary>Bytes of one answer, after decompression.</summary>
    public int MostAnswerBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Bytes of all answers of a download.</summary>
    public long MostBytes { get; set; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Seconds that one answer may take.</summary>
    public int AnswerSeconds { get; set; } = 60;

    /// <summary>Minutes that a whole download may take. What is there stays; it may be started again.</summary>
    public int MostMinutes { get; set; } = 360;

    /// <summary>Pages of one component.</summary>
    public int MostPages { get; set; } = 10_000;

    /// <summary>How often one question is asked while the site or the network fails.</summary>
    public int Attempts { get; set; } = 5;
}

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>The licenses that Decidim publishes open data under, and so does this site.</summary>
internal static class License
{
    public const string DatabaseUrl = "https://opendatacommons.org/licenses/odbl/1-0/";
    public const string ContentsUrl = "https://opendatacommons.org/licenses/dbcl/1-0/";

    /// <summary>The text of LICENSE.md, for a site with a name.</summary>
    public static string For(string? site) => $"""
        # License

        The open data of {(string.IsNullOrWhiteSpace(site) ? "this site" : site.ReplaceLineEndings(" "))} are made available under the Open Database License 1.0: {DatabaseUrl}

        Rights in individual contents of the database are licensed under the Database Contents License 1.0: {ContentsUrl}

        """.ReplaceLineEndings("\n");
}

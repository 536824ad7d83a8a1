namespace OrchardParticipation.Awards.Contracts;

/// <summary>The route templates of public pages. The constraint keeps words such as <c>Admin</c> or <c>our-team</c> from being read as a language.</summary>
public static class PublicRoutes
{
    /// <summary>The name of the constraint on the first segment.</summary>
    public const string Language = "publicculture";

    public const string Home = "{culture:" + Language + "}";
    public const string Editions = Home + "/processes";
    public const string Edition = Editions + "/{edition}";
    public const string Practices = Edition + "/f";
    public const string Component = Practices + "/{component:int}";
    public const string Practice = Component + "/proposals/{number:int}";
    public const string Versions = Practice + "/versions";
    public const string EditionVersions = Edition + "/versions";
    public const string Page = Home + "/pages/{slug}";
    public const string OpenData = Home + "/open-data";

    /// <summary>What follows the address of a history at its feed.</summary>
    public const string Feed = ".atom";

    /// <summary>The query parameter that says how a page shows what changed.</summary>
    public const string View = "view";

    /// <summary>The value of <see cref="View"/> for the old text beside the new one.</summary>
    public const string SideBySide = "side-by-side";

    /// <summary>The query parameter that says what of a text a page shows.</summary>
    public const string Text = "text";

    /// <summary>The value of <see cref="Text"/> for its markup.</summary>
    public const string Source = "source";
}

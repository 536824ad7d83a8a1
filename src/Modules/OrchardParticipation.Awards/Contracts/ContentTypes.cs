namespace OrchardParticipation.Awards.Contracts;

/// <summary>The content types of an award, as recipes and content items name them.</summary>
public static class ContentTypes
{
    public const string Award = nameof(Award);
    public const string Edition = nameof(Edition);
    public const string Practice = nameof(Practice);
    public const string Page = nameof(Page);
}

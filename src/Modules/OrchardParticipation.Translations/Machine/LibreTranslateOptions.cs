namespace OrchardParticipation.Translations.Machine;

/// <summary>The section <c>OrchardParticipation:LibreTranslate</c> of the configuration.</summary>
public sealed class LibreTranslateOptions
{
    /// <summary>The address of the service, such as <c>http://localhost:5000</c>, with a slash at its end if it has a path; without it there is none.</summary>
    public Uri? Url { get; set; }

    /// <summary>The key, if the service asks for one.</summary>
    public string? ApiKey { get; set; }
}

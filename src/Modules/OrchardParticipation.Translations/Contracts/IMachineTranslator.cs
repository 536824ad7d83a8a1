namespace OrchardParticipation.Translations.Contracts;

/// <summary>Translates texts without a person. Register one to have drafts made by it; without any, no page offers them.</summary>
public interface IMachineTranslator
{
    /// <summary>What editors know it as.</summary>
    string Name { get; }

    /// <summary>Translates texts, in their order.</summary>
    /// <param name="sourceCulture">The language of the texts, as a culture of the site.</param>
    /// <param name="targetCulture">The language to translate into.</param>
    /// <param name="innerHtml">Lines of HTML without block elements. What comes back is cleaned before it is saved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="MachineTranslationException">There is no translation; it says why.</exception>
    Task<IReadOnlyList<string>> TranslateAsync(string sourceCulture, string targetCulture, IReadOnlyList<string> innerHtml, CancellationToken cancellationToken);
}

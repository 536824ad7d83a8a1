using OrchardParticipation.Text.Translating;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Texts;

/// <summary>How long a text is, without its markup.</summary>
internal readonly record struct TextLength(int Words, int Characters)
{
    public static TextLength Of(string html)
    {
        var blocks = TranslatableHtml.Read(html).Blocks;
        return new TextLength(blocks.Sum(block => block.Words), blocks.Sum(block => block.Characters));
    }

    public bool IsOver(TextLimitSettings limits) => Words > limits.MaxWords || Characters > limits.MaxCharacters;
}

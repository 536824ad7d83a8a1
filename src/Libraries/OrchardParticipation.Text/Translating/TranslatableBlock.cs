using OrchardParticipation.Text.Translating.Reading;

namespace OrchardParticipation.Text.Translating;

/// <summary>What a block is to its reader, whatever the elements between: a paragraph in a list item is a list item.</summary>
public enum TranslatableKind
{
    /// <summary>Text between blocks, or in an element that says nothing of it.</summary>
    Text,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading, <c>h1</c> to <c>h6</c>.</summary>
    Heading,

    /// <summary>In an item of a list, or a term or its description.</summary>
    ListItem,

    /// <summary>In a cell of a table.</summary>
    TableCell,

    /// <summary>In a quotation.</summary>
    Quote,

    /// <summary>The caption of a table or figure, or the summary of details.</summary>
    Caption,

    /// <summary>Text whose white space counts.</summary>
    Preformatted,
}

/// <summary>A stretch of text between the bounds of block elements: what a translator translates at once.</summary>
public sealed class TranslatableBlock
{
    internal TranslatableBlock(string innerHtml, string text, int words, BlockPlace place, IReadOnlyList<string> addresses)
    {
        (InnerHtml, Text, Words, Place, Addresses) = (innerHtml, text, words, place, addresses);
        Characters = text.EnumerateRunes().Count();
    }

    /// <summary>What the block is to its reader.</summary>
    public TranslatableKind Kind => Place.Kind;

    /// <summary>The innermost block element around it (<c>p</c>, <c>li</c>, <c>h2</c>, <c>td</c>…); empty for loose text.</summary>
    public string Element => Place.Element;

    /// <summary>Its text with formats, links, images and line breaks, in the form of <see cref="Comparing.Html.CanonicalHtml"/>; without block elements.</summary>
    public string InnerHtml { get; }

    /// <summary>Its bare text; line breaks are U+000A, images nothing.</summary>
    public string Text { get; }

    /// <summary>Words of Unicode Standard Annex 29; in scripts without spaces, characters.</summary>
    public int Words { get; }

    /// <summary>Code points of <see cref="Text"/>.</summary>
    public int Characters { get; }

    internal BlockPlace Place { get; }

    /// <summary>The targets of its links and the sources of its images, in their order.</summary>
    internal IReadOnlyList<string> Addresses { get; }
}

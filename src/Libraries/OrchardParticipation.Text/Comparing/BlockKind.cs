namespace OrchardParticipation.Text.Comparing;

/// <summary>What a block of text is in its document; the only structure that a comparison keeps.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, or text outside any other block.</summary>
    Paragraph,

    /// <summary>A heading; its level is 1 to 6.</summary>
    Heading,

    /// <summary>An item of a list; its level is the depth of the list, from 1.</summary>
    ListItem,

    /// <summary>Quoted text.</summary>
    Quote,

    /// <summary>A cell of a table, or its caption.</summary>
    TableCell,

    /// <summary>Text whose white space counts.</summary>
    Preformatted,
}

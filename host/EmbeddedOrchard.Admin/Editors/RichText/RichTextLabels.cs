using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Admin.Editors.RichText;

/// <summary>What the rich text editor says, in the reader's language: its script has no text of its own.</summary>
internal sealed class RichTextLabels(IStringLocalizer<RichTextLabels> text)
{
    public string ToJson() => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["toolbar"] = text["Formatting"],
        ["paragraph"] = text["Paragraph"],
        ["heading2"] = text["Heading 2"],
        ["heading3"] = text["Heading 3"],
        ["heading4"] = text["Heading 4"],
        ["bold"] = text["Bold"],
        ["italic"] = text["Italic"],
        ["subscript"] = text["Subscript"],
        ["superscript"] = text["Superscript"],
        ["link"] = text["Link"],
        ["bulletList"] = text["Bulleted list"],
        ["orderedList"] = text["Numbered list"],
        ["indent"] = text["Indent list item"],
        ["outdent"] = text["Outdent list item"],
        ["blockquote"] = text["Quotation"],
        ["table"] = text["Table"],
        ["image"] = text["Picture"],
        ["undo"] = text["Undo"],
        ["redo"] = text["Redo"],
        ["clear"] = text["Clear formatting"],
        ["linkAddress"] = text["Address of the link"],
        ["linkRemove"] = text["Remove the link"],
        ["imageAddress"] = text["Address of the picture"],
        ["imageText"] = text["What the picture shows, for those who do not see it"],
        ["tableCaption"] = text["Caption of the table"],
        ["tableRows"] = text["Rows"],
        ["tableColumns"] = text["Columns"],
        ["tableRemove"] = text["Remove the table"],
        ["rowAdd"] = text["Add a row below"],
        ["rowRemove"] = text["Remove the row"],
        ["columnAdd"] = text["Add a column after"],
        ["columnRemove"] = text["Remove the column"],
        ["headRow"] = text["First row: headings or not"],
        ["headColumn"] = text["First column: headings or not"],
        ["apply"] = text["Apply"],
        ["cancel"] = text["Cancel"],
        ["source"] = text["Edit as HTML"],
        ["rich"] = text["Edit as rich text"],
        ["richAllTheSame"] = text["Edit as rich text all the same"],
        ["losesNamed"] = text["The rich text editor does not know some of what stands in this text, and would lose it: {0}."],
        ["losesSome"] = text["The rich text editor would not keep this text as it is."],
        ["losesNow"] = text["What it does not know is gone as soon as you change anything here."],
        ["keys"] = text["Alt+F10 leads to the tools, Escape back to the text."],
    });
}

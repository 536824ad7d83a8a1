using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

/// <summary>What an editor opened, in the two hidden fields of its form: see <see cref="EditToken"/> and <see cref="ValueMarks"/>.</summary>
internal sealed record OpenedState(string Token, string Marks)
{
    public const string MarksField = "EditedValues";

    /// <summary>Of an item that is not stored yet.</summary>
    public static readonly OpenedState None = new(string.Empty, string.Empty);

    /// <summary>To be read before anything edits the item.</summary>
    public static async Task<OpenedState> OfAsync(ContentItem item, ItemValues values) =>
        new(EditToken.Of(item), ValueMarks.Write(await values.OfAsync(item)));

    public static OpenedState Of(IFormCollection form) => new(form[EditToken.Field].ToString(), form[MarksField].ToString());
}

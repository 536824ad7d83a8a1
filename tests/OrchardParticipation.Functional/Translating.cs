using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What tests of languages do in the admin, and what they look at.</summary>
internal static class Translating
{
    public const string Address = "/Admin/ContentLocalization";
    public const string Confirmation = "main form.editor__buttons";
    public const string PublishAsItIs = "[value='submit.PublishAsItIs']";

    public static string Item(string id) => $"{ContentListing.Path}/{id}";

    public static string Edit(string id) => $"{ContentListing.Path}/{id}/Edit";

    public static string IdOf(HttpResponseMessage answer) => answer.Headers.Location!.OriginalString.Split('?')[0].Split('/')[^2];

    public static Task<HttpResponseMessage> SaveAsync(this Reader editor, string id, string submit, params (string Name, string Value)[] typed) =>
        editor.SubmitAsync(Edit(id), Editing.Form, typed.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value)), submit);

    public static async Task<bool> IsUntranslatedAsync(this Reader editor, string id) =>
        (await editor.PageAsync(Edit(id))).QuerySelector(".untranslated") is not null;

    public static async Task<string?> PathAsync(this Reader editor, string id) =>
        (await editor.PageAsync(Edit(id))).QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value");

    public static async Task<string> MessageAsync(this Reader editor, string page) => Words((await editor.PageAsync(page)).QuerySelector(".messages"));

    /// <summary>The form that adds a language, for its antiforgery token: what else it says is replaced.</summary>
    public static async Task<IHtmlFormElement> AddingFormAsync(this Reader editor, string id) =>
        (await editor.PageAsync(Edit(id))).Forms.First(form => form.QuerySelector("[name=__RequestVerificationToken]") is not null);

    public static Task<HttpResponseMessage> AddAsync(this Reader editor, IHtmlFormElement form, string id, string culture)
    {
        List<KeyValuePair<string, string>> fields =
        [
            .. FormFields.Of(form).Where(field => field.Key == "__RequestVerificationToken"), new("contentItemId", id), new("targetCulture", culture),
        ];

        return editor.Client.PostAsync(Address, new FormUrlEncodedContent(fields));
    }

    public static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

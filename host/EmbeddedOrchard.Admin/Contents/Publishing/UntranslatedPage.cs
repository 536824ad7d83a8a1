using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Publishing;

/// <summary>The question whether a text that is still the one of another language is to be published.</summary>
public sealed record UntranslatedPage(ContentItem Item, string From, string? ReturnUrl);

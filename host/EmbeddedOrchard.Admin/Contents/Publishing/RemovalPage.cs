using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Publishing;

public sealed record RemovalPage(ContentItem Item, bool IsPublic, string? ReturnUrl);

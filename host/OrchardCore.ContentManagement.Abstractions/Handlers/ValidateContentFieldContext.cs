namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentFieldContext : ContentFieldContextBase
{
    public ValidateContentFieldContext(ContentItem contentItem) : base(contentItem)
    {
    }

    public ContentValidateResult ContentValidateResult { get; internal init; } = new();
}

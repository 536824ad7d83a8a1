using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver where TPart : ContentPart, new()
{
    protected ContentPartDisplayDriver()
    {
    }

    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => null;
    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));
    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => null;
    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));
    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context) => EditAsync(part, context);

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) =>
        typePartDefinition.Editor() is { Length: > 0 } editor ? shapeType + "__" + editor : shapeType;

    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) =>
        context.TypePartDefinition.DisplayMode() is { Length: > 0 } mode ? shapeType + "_Display__" + mode : shapeType;

    async Task<IDisplayResult> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        return await DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        return await EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
        part.ContentItem?.Apply(typePartDefinition.Name, part);
        return result;
    }

    private void BuildPrefix(ContentTypePartDefinition typePartDefinition, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typePartDefinition.Name : htmlFieldPrefix + "." + typePartDefinition.Name;
}

using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver where TField : ContentField, new()
{
    protected ContentFieldDisplayDriver()
    {
    }

    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;
    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));
    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => null;
    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));
    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context) => EditAsync(field, context);

    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) =>
        GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) =>
        partFieldDefinition.Editor() is { Length: > 0 } editor ? shapeType + "__" + editor : shapeType;

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) =>
        context.PartFieldDefinition.DisplayMode() is { Length: > 0 } mode ? typeof(TField).Name + "_Display__" + mode : typeof(TField).Name;

    async Task<IDisplayResult> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        return await DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        return await EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        contentPart.Apply(partFieldDefinition.Name, field);
        return result;
    }

    private static bool Handles(ContentPartFieldDefinition definition) => definition.FieldDefinition.Name == typeof(TField).Name;

    private void BuildPrefix(ContentTypePartDefinition typePart, ContentPartFieldDefinition field, string htmlFieldPrefix)
    {
        var prefix = typePart.Name + "." + field.Name;
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? prefix : htmlFieldPrefix + "." + prefix;
    }
}

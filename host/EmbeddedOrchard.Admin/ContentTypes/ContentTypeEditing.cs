using System.Globalization;
using System.Reflection;
using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Contents.Editing;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>Changes definitions, each change in a commit of its own.</summary>
internal sealed class ContentTypeEditing(IContentDefinitionManager definitions, ContentCommit commit)
{
    public async Task<CommitOutcome> CreateTypeAsync(string name, string displayName)
    {
        await definitions.AlterPartDefinitionAsync(name, part => part.Attachable(false));
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .DisplayedAs(displayName).Creatable().Listable().Draftable().Versionable().Securable().WithPart(name));

        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> SaveTypeAsync(ContentTypeDefinition type, TypeForm form)
    {
        await definitions.AlterTypeDefinitionAsync(type.Name, builder =>
        {
            builder.DisplayedAs(form.DisplayName!.Trim()).WithSettings(new ContentTypeSettings
            {
                Creatable = form.Creatable,
                Listable = form.Listable,
                Draftable = form.Draftable,
                Versionable = form.Versionable,
                Securable = form.Securable,
                Description = form.Description?.Trim(),
                Stereotype = string.IsNullOrWhiteSpace(form.Stereotype) ? null : form.Stereotype.Trim(),
            });
            foreach (var part in type.Parts.Where(part => form.Positions.ContainsKey(part.Name)))
            {
                builder.WithPart(part.Name, part.PartDefinition.Name, own => own.WithPosition(Text(form.Positions[part.Name])));
            }
        });
        if (form.FieldPositions.Count > 0)
        {
            await definitions.AlterPartDefinitionAsync(type.Name, part =>
            {
                foreach (var field in ContentTypeCatalogue.FieldsOf(type).Where(field => form.FieldPositions.ContainsKey(field.Name)))
                {
                    part.WithField(field.Name, own => own.WithPosition(Text(form.FieldPositions[field.Name])));
                }
            });
        }

        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> AddPartsAsync(ContentTypeDefinition type, IEnumerable<string> parts)
    {
        var next = type.Parts.Select(Positions.Of).DefaultIfEmpty(-1).Max();
        await definitions.AlterTypeDefinitionAsync(type.Name, builder =>
        {
            foreach (var part in parts)
            {
                next++;
                builder.WithPart(part, own => own.WithPosition(Text(next)));
            }
        });

        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> AddFieldAsync(ContentTypeDefinition type, string name, string displayName, string fieldType)
    {
        if (type.Parts.All(part => part.Name != type.Name))
        {
            await definitions.AlterTypeDefinitionAsync(type.Name, builder => builder.WithPart(type.Name));
        }

        var position = ContentTypeCatalogue.FieldsOf(type).Count;
        await definitions.AlterPartDefinitionAsync(type.Name, part => part
            .WithField(name, field => field.OfType(fieldType).WithDisplayName(displayName).WithPosition(Text(position))));

        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> SavePartAsync(string type, ContentTypePartDefinition part, ElementForm form, object? settings)
    {
        await definitions.AlterTypeDefinitionAsync(type, builder => builder.WithPart(part.Name, part.PartDefinition.Name, own =>
        {
            own.MergeSettings<ContentTypePartSettings>(shown =>
                (shown.DisplayName, shown.Description, shown.Editor) = (Trimmed(form.DisplayName), Trimmed(form.Description), Trimmed(form.Editor)));
            Set(own, settings);
        }));

        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> SaveFieldAsync(string part, string field, ElementForm form, object? settings)
    {
        await definitions.AlterPartDefinitionAsync(part, builder => builder.WithField(field, own =>
        {
            own.MergeSettings<ContentPartFieldSettings>(shown =>
                (shown.DisplayName, shown.Description, shown.Editor) = (Trimmed(form.DisplayName), Trimmed(form.Description), Trimmed(form.Editor)));
            Set(own, settings);
        }));

        return await commit.FinishAsync();
    }

    /// <summary>Only the definition goes: what items hold stays in them, as in Orchard.</summary>
    public async Task<CommitOutcome> RemoveAsync(RemovedElement element, string type, string? name)
    {
        await (element switch
        {
            RemovedElement.Part => definitions.AlterTypeDefinitionAsync(type, builder => builder.RemovePart(name!)),
            RemovedElement.Field => definitions.AlterPartDefinitionAsync(type, builder => builder.RemoveField(name!)),
            _ => definitions.DeleteTypeDefinitionAsync(type),
        });

        return await commit.FinishAsync();
    }

    // The class is known at run time only; the builders take it as a type argument.
    private static void Set(object builder, object? settings)
    {
        if (settings is not null)
        {
            builder.GetType().GetMethods()
                .First(method => method is { Name: "WithSettings", IsGenericMethod: true } && method.GetParameters().Length == 1)
                .MakeGenericMethod(settings.GetType())
                .Invoke(builder, BindingFlags.DoNotWrapExceptions, null, [settings], null);
        }
    }

    private static string Text(int position) => position.ToString(CultureInfo.InvariantCulture);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

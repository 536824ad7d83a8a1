using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Whether definitions are complete and name only parts and fields that exist.</summary>
internal static class ContentDefinitionCheck
{
    public static void Run(JsonObject step, KnownContent content, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "ContentTypes", "ContentParts");
        if (!step.IsObjectList("ContentTypes", fail) | !step.IsObjectList("ContentParts", fail))
        {
            return;
        }

        foreach (var part in step.Objects("ContentParts"))
        {
            CheckPart(part, content, fail);
        }

        // A type may carry the fields of a part of its own name that nothing else declares.
        foreach (var type in step.Objects("ContentTypes"))
        {
            CheckType(type, content, fail);
        }
    }

    private static void CheckPart(JsonObject part, KnownContent content, Action<string> fail)
    {
        var name = part.Text("Name");
        if (DefinitionNames.Refusal(name, "content part") is { } reason)
        {
            fail(reason);
            return;
        }

        var owner = $"the content part '{name}'";
        part.OnlyHas(owner, fail, "Name", "Settings", "ContentPartFieldDefinitionRecords");
        CheckSettings(part, owner, fail);
        var fields = new List<(string, string)>();
        foreach (var field in List(part, "ContentPartFieldDefinitionRecords", owner, fail))
        {
            field.OnlyHas($"a field of {owner}", fail, "FieldName", "Name", "Settings");
            CheckSettings(field, $"a field of {owner}", fail);
            if (DefinitionNames.Refusal(field.Text("Name"), "content field") is { } wrong)
            {
                fail($"{owner}: {wrong}");
            }
            else if (field.Text("FieldName") is not { } fieldType || !content.Elements.IsField(fieldType))
            {
                fail($"{owner}: the field '{field.Text("Name")}' has the unknown type '{field.Text("FieldName")}'.");
            }
            else
            {
                fields.Add((field.Text("Name")!, fieldType));
            }
        }

        content.AddPart(name!, fields);
    }

    private static void CheckType(JsonObject type, KnownContent content, Action<string> fail)
    {
        var name = type.Text("Name");
        if (DefinitionNames.Refusal(name, "content type") is { } reason)
        {
            fail(reason);
            return;
        }

        var owner = $"the content type '{name}'";
        type.OnlyHas(owner, fail, "Name", "DisplayName", "Settings", "ContentTypePartDefinitionRecords");
        CheckSettings(type, owner, fail);
        var parts = new List<(string, string)>();
        foreach (var part in List(type, "ContentTypePartDefinitionRecords", owner, fail))
        {
            part.OnlyHas($"a part of {owner}", fail, "PartName", "Name", "Settings");
            CheckSettings(part, $"a part of {owner}", fail);
            var partName = part.Text("PartName");
            if (partName is null || partName != name && !content.HasPart(partName))
            {
                fail($"{owner} has the unknown part '{partName}'.");
            }
            else if (DefinitionNames.Refusal(part.Text("Name") ?? partName, "content part") is { } wrong)
            {
                fail($"{owner}: {wrong}");
            }
            else
            {
                parts.Add((part.Text("Name") ?? partName, partName));
            }
        }

        content.AddType(name!, parts);
    }

    private static IEnumerable<JsonObject> List(JsonObject source, string name, string owner, Action<string> fail) =>
        source.IsObjectList(name, fail, owner) ? source.Objects(name) : [];

    private static void CheckSettings(JsonObject source, string owner, Action<string> fail)
    {
        if (source["Settings"] is { } settings and not JsonObject)
        {
            fail($"{owner}: 'Settings' must be an object.");
        }
    }
}

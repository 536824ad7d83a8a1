using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Practices;

/// <summary>What a proposal says that a practice has no place for, by the names of Decidim's exports.</summary>
internal static class PracticeFields
{
    public static JsonObject Of(ProposalRecord proposal) => new(proposal.Others.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())))
    {
        ["component_id"] = proposal.ComponentId,
        ["state"] = proposal.State,
        ["reference"] = proposal.Reference,
        ["official"] = proposal.Official,
        ["authors"] = new JsonArray([.. proposal.Authors.Select(author => JsonValue.Create(author))]),
        ["category_ids"] = new JsonArray([.. proposal.CategoryIds.Select(id => JsonValue.Create(id))]),
        ["scope"] = proposal.ScopeId is null && proposal.ScopeName.ToJson() is null ? null : new JsonObject { ["id"] = proposal.ScopeId, ["name"] = proposal.ScopeName.ToJson() },
        ["address"] = proposal.Address,
        ["withdrawn"] = proposal.Withdrawn,
        ["created_at"] = proposal.CreatedAt?.ToString("O", CultureInfo.InvariantCulture),
        ["updated_at"] = proposal.UpdatedAt?.ToString("O", CultureInfo.InvariantCulture),
        ["published_at"] = proposal.PublishedAt?.ToString("O", CultureInfo.InvariantCulture),
        ["attachments"] = new JsonArray([.. proposal.Attachments.Select(Attachment)]),
        ["machine_translations"] = new JsonObject { ["title"] = Machine(proposal.Title), ["body"] = Machine(proposal.Body) },
    };

    private static JsonObject Attachment(AttachmentRecord attachment) => new()
    {
        ["title"] = attachment.Title.ToJson(),
        ["description"] = attachment.Description.ToJson(),
        ["url"] = attachment.Url,
        ["type"] = attachment.Type,
        ["thumbnail"] = attachment.Thumbnail,
    };

    private static JsonObject? Machine(TranslatedField field) => field.MachineTranslations.Count == 0
        ? null
        : new JsonObject(field.MachineTranslations.Select(text => KeyValuePair.Create<string, JsonNode?>(text.Locale, text.Text)));
}

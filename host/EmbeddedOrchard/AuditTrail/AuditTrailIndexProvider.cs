using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Items;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace EmbeddedOrchard.AuditTrail;

internal sealed class AuditTrailIndexProvider : IndexProvider<AuditTrailEvent>
{
    public AuditTrailIndexProvider() => CollectionName = AuditTrailEvent.Collection;

    public override void Describe(DescribeContext<AuditTrailEvent> context)
    {
        context.For<AuditTrailEventIndex>().Map(trailed => new AuditTrailEventIndex
        {
            EventId = trailed.EventId,
            Category = trailed.Category,
            Name = trailed.Name,
            CorrelationId = trailed.CorrelationId,
            UserId = trailed.UserId,
            NormalizedUserName = trailed.NormalizedUserName,
            CreatedUtc = trailed.CreatedUtc,
        });

        context.For<AuditTrailTextIndex>().Map(trailed => new AuditTrailTextIndex { Text = TextOf(trailed) });
    }

    private static string TextOf(AuditTrailEvent trailed)
    {
        var texts = new List<string?> { trailed.UserName, trailed.CorrelationId };
        foreach (var section in trailed.Properties.Select(property => property.Value).OfType<JsonObject>())
        {
            texts.AddRange(section.Select(member => member.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text
                : (member.Value as JsonObject)?["DisplayText"]?.ToString()));
        }

        var folded = FoldedText.Of(string.Join(' ', texts.Where(text => !string.IsNullOrEmpty(text)).Distinct()));
        return folded.Length <= AuditTrailTextIndex.Longest ? folded : folded[..AuditTrailTextIndex.Longest];
    }
}

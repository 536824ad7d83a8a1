using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Documents;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using YesSql;

namespace EmbeddedOrchard.AuditTrail.Documents;

/// <summary>Records what somebody changed in a document of which there is one.</summary>
internal sealed class DocumentTrail<TDocument>(IStore store, IAuditTrailManager trail, IHttpContextAccessor http) : IDocumentWatcher<TDocument>
    where TDocument : class
{
    // What the last event told of in this unit of work.
    private JsonNode? _told;

    public async Task UpdatingAsync(TDocument document)
    {
        var before = _told ?? Json(await CommittedAsync());
        var after = Json(document);
        var told = DocumentChanges.Between(before, after);
        if (told.Changes.Length == 0)
        {
            return;
        }

        _told = after;
        var actor = TrailActor.Of(http);
        var category = DocumentTrailEvents.CategoryOf(typeof(TDocument));
        await trail.RecordEventAsync(new AuditTrailContext<AuditTrailDocumentEvent>(
            DocumentTrailEvents.Changed, category, category, actor.UserId, actor.UserName, told));
    }

    private async Task<TDocument?> CommittedAsync()
    {
        await using var reader = store.CreateSession(withTracking: false);
        return await reader.Query<TDocument>().FirstOrDefaultAsync();
    }

    private static JsonNode? Json(TDocument? document) => document is null ? null : JsonSerializer.SerializeToNode(document, JOptions.Default);
}
